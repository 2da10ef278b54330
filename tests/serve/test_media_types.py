import mimetypes

import pytest

from generator.serve.media_types import media_type


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("events/x/index.html", "text/html; charset=utf-8"),
        ("assets/style.css", "text/css; charset=utf-8"),
        ("assets/chronofact.js", "text/javascript; charset=utf-8"),
        ("timeline.json", "application/json"),
        ("timeline.ics", "text/calendar; charset=utf-8"),
        ("claims.csv", "text/csv; charset=utf-8"),
        ("feed.atom", "application/atom+xml"),
        ("feed.json", "application/feed+json"),
        ("sitemap.xml", "application/xml"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("assets/icon.svg", "image/svg+xml"),
        ("assets/PHOTO.JPG", "image/jpeg"),
        ("assets/film.mp4", "video/mp4"),
        ("assets/paper.docx", "application/octet-stream"),
        ("assets/scan.tiff", "image/tiff"),
        ("assets/nothing", "application/octet-stream"),
    ],
)
def test_a_file_is_told_by_its_name(path: str, expected: str) -> None:
    assert media_type(path) == expected


def test_the_systems_own_table_has_no_say() -> None:
    mimetypes.add_type("text/nonsense", ".js")
    mimetypes.add_type("text/nonsense", ".tiff")
    try:
        assert media_type("a.js") == "text/javascript; charset=utf-8"
        assert media_type("a.tiff") == "image/tiff"
    finally:
        mimetypes.init()
