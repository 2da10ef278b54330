import pytest

from generator.serve.requests import Elsewhere, Found, is_from_elsewhere, is_known, is_ours, place, span

PATHS = frozenset(
    [
        "index.html",
        "404.html",
        "events/x/index.html",
        "assets/style.css",
        "sources/київ/index.html",
        "a b.html",
    ]
)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/", Found("index.html")),
        ("/?q=lift", Found("index.html")),
        ("/index.html", Found("index.html")),
        ("/events/x/", Found("events/x/index.html")),
        ("/events/x/index.html", Found("events/x/index.html")),
        ("/events/x", Elsewhere("/events/x/")),
        ("/events/x?q=1&r", Elsewhere("/events/x/?q=1&r")),
        ("/%65vents/x/", Found("events/x/index.html")),
        ("/assets/style.css", Found("assets/style.css")),
        ("/a%20b.html", Found("a b.html")),
        ("/sources/%D0%BA%D0%B8%D1%97%D0%B2/", Found("sources/київ/index.html")),
        ("/sources/%D0%BA%D0%B8%D1%96%CC%88%D0%B2/", Found("sources/київ/index.html")),  # ї in two signs
        ("/sources/київ".encode().decode("latin-1"), Elsewhere("/sources/%D0%BA%D0%B8%D1%97%D0%B2/")),
        ("/events/", None),
        ("/events", None),
        ("/assets/", None),
        ("/assets/style.css/", None),
        ("/EVENTS/x/", None),
    ],
)
def test_an_address_names_a_file_of_the_site(target: str, expected: object) -> None:
    assert place(target, "/", PATHS) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("/", Elsewhere("/a%20b/")),
        ("/a%20b", Elsewhere("/a%20b/")),
        ("/a%20b?q=1", Elsewhere("/a%20b/?q=1")),
        ("/a%20b/", Found("index.html")),
        ("/a%20b/events/x", Elsewhere("/a%20b/events/x/")),
        ("/events/x/", None),
        ("/a%20bc/", None),
    ],
)
def test_a_site_lies_below_the_path_of_its_base_url(target: str, expected: object) -> None:
    assert place(target, "/a%20b/", PATHS) == expected


ATTACKS = [
    "/../etc/passwd",
    "/..%2fetc/passwd",
    "/%2e%2e/etc/passwd",
    "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/%252e%252e%252fetc%252fpasswd",
    "/events/../index.html",
    "/events/x/../../index.html",
    "/./index.html",
    "//index.html",
    "//example.org/",
    "//example.org/events/x",
    "/%2f%2fexample.org/events/x",
    "///",
    "/\\example.org",
    "/%5c%5cexample.org%5cshare",
    "/events%5cx%5cindex.html",
    "/index.html%00",
    "/index.html%00.css",
    "/%00",
    "/C:/Windows/win.ini",
    "/C:%5cWindows%5cwin.ini",
    "/index.html::$DATA",
    "/index.html.",
    "/index.html%20",
    "/NUL",
    "/con",
    "/aux.html",
    "/COM1",
    "/%c0%ae%c0%ae/etc/passwd",  # "." in two bytes where one will do
    "/%c0%af",
    "/%e0%80%af",
    "/%ff",
    "/%ED%A0%80",
    "/%",
    "/%zz",
    "/events/x%0d%0aSet-Cookie:a=b",
    "/events/x%0a",
    "",
    "*",
    "index.html",
    "http://localhost/index.html",
    "file:///etc/passwd",
    "/etc/passwd",
    "/%2fetc/passwd",
    "/~root",
]


@pytest.mark.parametrize("target", ATTACKS)
def test_nothing_outside_the_site_is_found_and_nothing_leads_out_of_it(target: str) -> None:
    for base in ("/", "/timeline/"):
        assert place(target, base, PATHS) is None


@pytest.mark.parametrize(
    ("host", "bound", "is_fine"),
    [
        ("localhost:8000", "127.0.0.1", True),
        ("localhost", "127.0.0.1", True),
        ("LOCALHOST:8000", "127.0.0.1", True),
        ("localhost.:8000", "127.0.0.1", True),
        ("site.localhost:8000", "127.0.0.1", True),
        ("127.0.0.1:8000", "127.0.0.1", True),
        ("127.0.0.2:8000", "127.0.0.1", True),
        ("[::1]:8000", "127.0.0.1", True),
        ("localhost:9000", "127.0.0.1", True),  # forwarded
        ("example.org:8000", "127.0.0.1", False),
        ("localhost.example.org", "127.0.0.1", False),
        ("notlocalhost", "127.0.0.1", False),
        ("127.0.0.1.example.org", "127.0.0.1", False),
        ("127.0.0.1@example.org", "127.0.0.1", False),
        ("192.168.0.7:8000", "127.0.0.1", False),
        ("[::2]:8000", "127.0.0.1", False),
        ("::1", "127.0.0.1", False),
        ("localhost:", "127.0.0.1", False),
        ("localhost:port", "127.0.0.1", False),
        ("localhost, example.org", "127.0.0.1", False),
        ("", "127.0.0.1", False),
        ("desk.local:8000", "desk.local", True),
        ("192.168.0.7:8000", "192.168.0.7", True),
        ("192.168.0.8:8000", "192.168.0.7", False),
        ("192.168.0.7:8000", "0.0.0.0", True),  # noqa: S104
        ("[fe80::1]:8000", "::", True),
        ("example.org:8000", "0.0.0.0", False),  # noqa: S104
        ("localhost:8000", "0.0.0.0", True),  # noqa: S104
    ],
)
def test_a_host_is_ours_only_by_a_name_that_no_other_site_can_have(
    host: str, bound: str, *, is_fine: bool
) -> None:
    assert is_ours(host, bound) is is_fine


OURS = "http://localhost:8000"


@pytest.mark.parametrize(
    ("headers", "listening", "expected"),
    [
        ({}, True, False),
        ({"Sec-Fetch-Site": "same-origin"}, True, False),
        ({"Sec-Fetch-Site": "none"}, True, False),
        ({"Sec-Fetch-Site": "same-origin", "Origin": OURS}, True, False),
        ({"Sec-Fetch-Site": "same-site", "Origin": "http://localhost:3000"}, True, True),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://example.org"}, True, True),
        ({"Origin": "http://example.org"}, True, True),
        ({"Origin": "null"}, True, True),
        ({"Origin": "http://[bad"}, True, True),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, True, True),
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}, False, False),  # a link
        ({"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}, False, True),  # a script, an image
        ({"Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "no-cors"}, False, False),
    ],
)
def test_pages_of_other_sites_may_link_here_and_no_more(
    headers: dict[str, str], *, expected: bool, listening: bool
) -> None:
    assert is_from_elsewhere({"Host": "localhost:8000", **headers}, listening=listening) is expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ('"abc"', True),
        ('W/"abc"', True),
        ('"x", "abc"', True),
        ("*", True),
        ('"x"', False),
        ("abc", False),
        ("", False),
        (None, False),
    ],
)
def test_a_version_that_the_browser_has_is_not_sent_again(asked: str | None, *, expected: bool) -> None:
    assert is_known("abc", asked) is expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (None, None),
        ("bytes=0-3", range(4)),
        ("bytes=4-", range(4, 10)),
        ("bytes=-3", range(7, 10)),
        ("bytes=-30", range(10)),
        ("bytes=8-99", range(8, 10)),
        ("bytes=9-9", range(9, 10)),
        ("bytes = 0 - 3", range(4)),
        ("bytes=5-4", None),
        ("bytes=-", None),
        ("bytes=0-1,4-5", None),
        ("lines=0-3", None),
        ("bytes=a-b", None),
        ("bytes=" + "9" * 40 + "-", None),
    ],
)
def test_a_range_is_cut_to_what_there_is(asked: str | None, expected: range | None) -> None:
    assert span(asked, 10) == expected


@pytest.mark.parametrize("asked", ["bytes=10-", "bytes=99-100", "bytes=-0"])
def test_a_range_past_the_end_is_empty(asked: str) -> None:
    wanted = span(asked, 10)
    assert wanted is not None
    assert not wanted
