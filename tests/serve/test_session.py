import re
from typing import Any

import pytest

from generator import pipeline
from generator.config import Config
from generator.serve import session
from tests.serve.previewed import DUTY, LOCK, Previewed
from tests.serve.previewed import preview as preview  # noqa: PLC0414 (a fixture)

BROKEN = LOCK.replace("2023-06-07", "2023-02-30")
BAD_LAYOUT = "{% extends 'base.html' %}{% block main %}{{ nothing.such }}{% endblock %}"

FAILS_ONCE = (
    "{% extends 'base.html' %}{% block main %}"
    "{% if 'council' in event.id %}{{ no.such }}{% endif %}{% endblock %}"
)


def said(capsys: pytest.CaptureFixture[str]) -> str:
    heard = capsys.readouterr()
    assert heard.out == ""
    return heard.err


def test_drafts_are_shown_and_the_author_is_told(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    preview.session.start()
    status, page = preview.get()
    assert status == 200
    assert "put off the duty" in page
    told = said(capsys)
    assert preview.url in told
    assert "1 draft is shown" in told


def test_a_save_is_served_and_told_in_one_line(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    preview.session.start()
    said(capsys)
    preview.save("content/lock.md", LOCK.replace("14 months", "15 months"))
    assert "15 months" in preview.get()[1]
    assert re.fullmatch(
        r"\d\d:\d\d:\d\d  content/lock\.md: 1 of 2 events changed, \d+ pages, [\d,]+ ms\n", said(capsys)
    )


def test_new_and_deleted_files_come_and_go(preview: Previewed) -> None:
    preview.session.start()
    preview.save("content/2024/third.md", LOCK.replace("Sile", "Arno").replace("2023", "2024"))
    assert "lock on the Arno" in preview.get()[1]
    preview.save("content/2024/third.md", None)
    assert "lock on the Arno" not in preview.get()[1]


def test_the_last_good_site_stays_while_an_article_is_wrong(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    preview.session.start()
    before = preview.get()
    said(capsys)
    preview.save("content/duty.md", DUTY.replace("put off", "raised"))
    good = preview.get()
    assert good != before
    preview.save("content/lock.md", BROKEN)
    preview.save("content/duty.md", DUTY)
    assert preview.get() == good
    told = said(capsys).splitlines()
    assert "content/lock.md: 1 error, the last good site stays" in told[1]
    assert told[2].startswith("content/lock.md:3:")
    preview.save("content/lock.md", LOCK)
    assert "mended" in said(capsys)
    assert preview.get() == before


def test_a_site_with_mistakes_from_the_start_is_served_as_soon_as_they_are_mended(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    (preview.root / "content" / "lock.md").write_text(BROKEN, encoding="utf-8")
    preview.session.start()
    status, page = preview.get()
    assert status == 503
    assert "content/lock.md:3:" in page
    assert "1 error, no site yet" in said(capsys)
    preview.save("content/lock.md", LOCK)
    assert preview.get()[0] == 200


def test_warnings_do_not_keep_a_site_back_and_are_told_once(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    preview.session.start()
    preview.save("content/lock.md", LOCK.replace("published: 2023-06-07\n", ""))
    assert "warning: " in said(capsys)
    preview.save("content/duty.md", DUTY.replace("put off", "raised"))
    assert said(capsys).splitlines()[1:] == ["1 warning as before"]
    assert "raised" in preview.get()[1]


def test_settings_are_read_anew_and_wrong_ones_keep_the_site(preview: Previewed) -> None:
    preview.session.start()
    preview.save("chronofact.yaml", "title: Canals\n")
    assert "Canals" in preview.get()[1]
    preview.save("chronofact.yaml", "title: Rivers\nbase_url: here\n")
    assert "Canals" in preview.get()[1]
    preview.save("chronofact.yaml", "title: Rivers\n")
    assert "Rivers" in preview.get()[1]


def test_another_content_folder_is_followed(preview: Previewed) -> None:
    preview.session.start()
    (preview.root / "content").rename(preview.root / "articles")
    preview.save("chronofact.yaml", "content: articles\n")
    assert [config.content.name for config in preview.watch.followed] == ["content", "articles"]
    assert "put off the duty" in preview.get()[1]
    preview.save("chronofact.yaml", "content: nowhere\n")
    assert preview.watch.followed[-1].content.name == "nowhere"
    assert "put off the duty" in preview.get()[1]


def test_a_layout_that_fails_leaves_the_last_good_page(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    preview.session.start()
    before = preview.get("disputed/")
    said(capsys)
    preview.save("layouts/disputed.html", BAD_LAYOUT)
    assert "layouts/disputed.html:1:" in said(capsys)
    assert preview.get("disputed/") == before
    preview.save("layouts/disputed.html", None)
    assert "mended" in said(capsys)


def test_the_first_page_waits_for_no_other(preview: Previewed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "samples", lambda _paths: pytest.fail("made a page that nobody asked for"))
    preview.session.start()
    assert preview.get()[0] == 200


def test_a_mistake_in_a_page_that_nobody_opened_is_found_when_there_is_time(
    preview: Previewed, capsys: pytest.CaptureFixture[str]
) -> None:
    preview.session.start()
    before = preview.get()
    preview.save("layouts/event.html", FAILS_ONCE)
    preview.rest()
    assert said(capsys).count("layouts/event.html:1:") == 1
    assert preview.get() == before
    assert preview.get("events/2023-06-09-the-council-velm-put-off-the-f8534e/")[0] == 200
    preview.save("content/lock.md", LOCK.replace("14", "15"))
    assert preview.get() == before, "no going to and fro: this page is looked at first from now on"
    assert "the last good site stays" in said(capsys)
    preview.save("layouts/event.html", None)
    assert "15 months" in preview.get()[1]


def test_a_mistake_of_ours_is_told_and_the_preview_goes_on(
    preview: Previewed, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> pipeline.Gathered:
        raise KeyError("no such cluster")

    preview.session.start()
    before = preview.get()
    said(capsys)
    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "gathered", fails)
        preview.save("content/duty.md", DUTY.replace("put off", "raised"))
        told = said(capsys)
        assert "Traceback" in told
        assert "internal error" in told
        assert preview.get() == before
        preview.save("content/duty.md", DUTY.replace("put off", "lowered"))
        assert "Traceback" not in said(capsys)
    preview.save("content/duty.md", DUTY.replace("put off", "raised"))
    assert "mended" in said(capsys)
    assert "raised" in preview.get()[1]


def test_a_mistake_of_ours_that_a_clean_build_does_not_make_costs_the_author_nothing(
    preview: Previewed, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gathered = pipeline.gathered

    def fails(config: Config, *, kept: pipeline.Kept, **options: Any) -> pipeline.Gathered:  # noqa: ANN401
        if kept.merged:
            raise KeyError("no such cluster")
        return gathered(config, kept=kept, **options)

    preview.session.start()
    said(capsys)
    monkeypatch.setattr(pipeline, "gathered", fails)
    preview.save("content/duty.md", DUTY.replace("put off", "raised"))
    told = said(capsys)
    assert "Traceback" in told
    assert "1 of 2 events changed" in told
    assert "raised" in preview.get()[1]


def test_a_note_of_the_watch_is_said_once(preview: Previewed, capsys: pytest.CaptureFixture[str]) -> None:
    preview.session.start()
    preview.watch.note = "Files are looked for every half second."
    preview.rest(3)
    assert said(capsys).count("every half second") == 1


def test_nothing_is_written(preview: Previewed) -> None:
    before = sorted(preview.root.rglob("*"))
    preview.session.start()
    preview.get()
    preview.rest()
    assert sorted(preview.root.rglob("*")) == before
