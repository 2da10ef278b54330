// What the script works out without a page. Run: node --test tests/script/
"use strict";
const { test } = require("node:test");
const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const vm = require("node:vm");

const FILE = join(__dirname, "../../layouts/assets/chronofact.js");
const { fold, stateOf, queryOf, isOn, matcher, recordOf } = require(FILE);

const entry = (facts) => ({
  words: fold("3 May 2031\nA loading crane collapsed in Velm harbour\nHarbour Post"),
  kind: "happened", outlets: ["harbour-post", "coast-radio"], tags: ["harbour"], independent: 2, disputed: true,
  ...facts,
});
const finds = (query, facts = {}, lang = "en") => matcher(stateOf(query), lang)(entry(facts));

for (const [one, other, lang] of [
  ["Élan", "elan", "en"],
  ["Ångström", "ANGSTROM", "sv"],
  ["Müller", "mu\u0308ller", "de"],
  ["Київ", "київ", "uk"],
  ["об’їзд", "об'їзд", "uk"],
  ["الْعَرَبِيَّة", "العربية", "ar"],
  ["ISPARTA", "ısparta", "tr"],
  ["۱۲ ٣", "12 3", "fa"],
]) test(`${one} and ${other} are one word`, () => assert.equal(fold(one, lang), fold(other, lang)));

test("letters that differ in more than an accent stay apart", () => assert.notEqual(fold("київ"), fold("киев")));

for (const [query, found] of [
  ["", true],
  ["?q=crane", true],
  ["?q=CRANE+velm", true],
  ["?q=velm+2031+post", true],
  ["?q=cran", true],
  ["?q=crane+bridge", false],
  ["?q=crâne", true],
  ["?source=coast-radio", true],
  ["?source=coast", false],
  ["?tag=harbour", true],
  ["?tag=accidents", false],
  ["?kind=happened", true],
  ["?kind=said", false],
  ["?disputed=1", true],
  ["?independent=1", true],
  ["?q=crane&source=coast-radio&tag=harbour&kind=happened&disputed=1&independent=1", true],
  ["?q=crane&source=coast-radio&kind=said", false],
]) test(`"${query}" ${found ? "finds" : "does not find"} the collapse`, () => assert.equal(finds(query), found));

test("one source cited twice is not two", () => assert.equal(finds("?independent=1", { independent: 1 }), false));
test("what no source disputes is no disagreement", () => assert.equal(finds("?disputed=1", { disputed: undefined }), false));

for (const query of ["", "?q=a+b%26c", "?source=harbour-post&kind=said", "?q=%D0%BC%D1%96%D1%81%D1%82&disputed=1"])
  test(`"${query}" is read and written again`, () => assert.equal(queryOf(stateOf(query)), query));

test("what others put into the address stays", () =>
  assert.equal(queryOf(stateOf("?q=crane"), "?from=letter&q=old&kind=said"), "?from=letter&q=crane"));
test("an empty or blank filter is none", () => {
  assert.equal(isOn(stateOf("?q=+&kind=&other=1")), false);
  assert.equal(isOn(stateOf("?tag=harbour")), true);
});

const RECORDS = ["2031-05-03-fire", "2031-05-03-fire-2", "2031-05"].map((id) => ({ id }));
for (const [id, found] of [
  ["2031-05-03-fire", "2031-05-03-fire"],
  ["2031-05-03-fire-2", "2031-05-03-fire-2"],
  ["fn-2031-05-03-fire-2-1", "2031-05-03-fire-2"],
  ["ref-2031-05-03-fire-3", "2031-05-03-fire"],
  ["compare-2031-05-03-fire", "2031-05-03-fire"],
  ["2031-05-03-fire-c-date", "2031-05-03-fire"],
  ["2031-06", undefined],
  ["main", undefined],
]) test(`#${id} lies at ${found}`, () => assert.equal(recordOf(RECORDS, id)?.id, found));

test("the file leaves one name behind, and asks for no page to be read", () => {
  const world = vm.createContext({ URLSearchParams, Intl });
  vm.runInContext(readFileSync(FILE, "utf8"), world);
  assert.deepEqual(Object.keys(world).filter((name) => !["URLSearchParams", "Intl"].includes(name)), ["chronofact"]);
});
