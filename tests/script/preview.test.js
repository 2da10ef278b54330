// What the preview's script works out without a page. Run: node --test tests/script/
"use strict";
const { test } = require("node:test");
const assert = require("node:assert/strict");
const { join } = require("node:path");

const { queryOf, counts, excerpt } = require(join(__dirname, "../../generator/serve/assets/preview.js"));

const tab = (page, token, styles = "s") => ({ page, token, styles });

for (const [what, tabs, query] of [
  ["one page is asked for with its state", [tab("/a/", "1")], "styles=s&page=%2Fa%2F&token=1"],
  ["a page in two tabs is asked for once", [tab("/", "1"), tab("/", "1")], "styles=s&page=%2F&token=1"],
  ["a page in two states asks which is right", [tab("/", "1"), tab("/", "2"), tab("/", "1")], "styles=s&page=%2F&token=%3F"],
  ["two states of the styles do, too", [tab("/", "1"), tab("/a", "2", "t")], "styles=%3F&page=%2Fa&token=2&page=%2F&token=1"],
]) test(what, () => assert.equal(queryOf(tabs), query));

test("of more pages than an address holds the latest are asked for", () => {
  const tabs = Array.from({ length: 1000 }, (_, n) => tab(`/${"%D0%BA".repeat(50)}${n}/`, "1"));
  const query = queryOf(tabs);
  assert.ok(query.length > 50_000 && query.length < 65_000);
  assert.ok(new URLSearchParams(query).get("page").endsWith("999/"));
});

const problems = (errors, warnings) => [
  ...Array(errors).fill({ severity: "error" }),
  ...Array(warnings).fill({ severity: "warning" }),
];
for (const [errors, warnings, said] of [
  [0, 0, ""],
  [1, 0, "1 error"],
  [2, 1, "2 errors, 1 warning"],
  [0, 3, "3 warnings"],
]) test(`${errors} and ${warnings} are told as “${said}”`, () => assert.equal(counts(problems(errors, warnings)), said));

for (const [source, column, shown] of [
  ["one two", 5, "one two\n    ^"],
  ["one two", 8, "one two\n       ^"],
  ["one two", 9, "one two"],
  ["one two", 0, "one two"],
]) test(`column ${column} of “${source}”`, () => assert.equal(excerpt({ source, column }), shown));
