import pytest

from generator.render.addresses import Addresses, anchor, cited_url, safe_url, tag_slug


@pytest.mark.parametrize(
    ("base_url", "path", "root", "url", "canonical"),
    [
        ("", "index.html", "", "index.html", ""),
        ("", "events/a/index.html", "../../", "events/a/index.html", ""),
        ("https://x.example/", "index.html", "/", "", "https://x.example/"),
        ("https://x.example", "events/a/index.html", "/", "events/a/", "https://x.example/events/a/"),
        ("https://x.example/t l/", "events/é/index.html", "/t%20l/", "events/%C3%A9/", "https://x.example/t%20l/events/%C3%A9/"),
        ("https://x.example/t/", "404.html", "/t/", "404.html", "https://x.example/t/404.html"),
        ("/t/", "events/a/index.html", "/t/", "events/a/", ""),
    ],
)  # fmt: skip
def test_pages_are_linked_relative_or_under_the_base_url(
    base_url: str, path: str, root: str, url: str, canonical: str
) -> None:
    addresses = Addresses.of(base_url)
    assert (addresses.root(path), addresses.url(path), addresses.canonical(path)) == (root, url, canonical)


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://x.example/a?b=c#d", "https://x.example/a?b=c#d"),
        ("HTTP://x.example", "HTTP://x.example"),
        ("mailto:desk@x.example", "mailto:desk@x.example"),
        ("  https://x.example/a b  ", "https://x.example/a%20b"),
        ('https://x.example/"><script>', "https://x.example/%22%3E%3Cscript%3E"),
        ("javascript:alert(1)", ""),
        (" JaVaScRiPt:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("//x.example", ""),
        ("/local", ""),
        ("https:", ""),
        ("https://[", ""),
        ("https://x.example:port/", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_only_web_and_mail_addresses_are_linked(url: str | None, linked: str) -> None:
    assert safe_url(url) == linked


@pytest.mark.parametrize(
    ("url", "sentence", "linked"),
    [
        ("https://x.example/", "A crane fell.", "https://x.example/#:~:text=A%20crane%20fell."),
        ("https://x.example/#top", "A, b-c & d", "https://x.example/#top:~:text=A%2C%20b%2Dc%20%26%20d"),
        (
            "https://x.example/",
            "a b c d e f g h i j",
            "https://x.example/#:~:text=a%20b%20c%20d,g%20h%20i%20j",
        ),
        ("mailto:a@x.example", "A crane fell.", "mailto:a@x.example"),
        ("javascript:x", "A crane fell.", ""),
        (None, "A crane fell.", ""),
    ],
)
def test_the_original_is_linked_at_the_cited_sentence(url: str | None, sentence: str, linked: str) -> None:
    assert cited_url(url, sentence) == linked


@pytest.mark.parametrize(
    ("tag", "slug"),
    [
        ("Kursk", "kursk"),
        ("C++ / C#", "c++-c"),
        ("война и мир", "война-и-мир"),
        ("../..", "tag-0cfd1c96"),
        ("//", "tag-a2c23396"),
        ("w" * 9999, "w" * 80 + "-156dbe12"),
        ("e\u0301", "é"),
    ],
)
def test_a_tag_is_one_folder(tag: str, slug: str) -> None:
    assert tag_slug(tag) == slug


def test_an_html_id_has_no_white_space() -> None:
    assert anchor("a b\tc\nd") == "a-b-c-d"
