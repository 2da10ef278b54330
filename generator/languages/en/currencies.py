"""English words and signs for currencies."""

from typing import Final

CURRENCIES: Final = {
    "$": "USD", "us$": "USD", "usd": "USD", "dollar": "USD", "dollars": "USD", "a$": "AUD", "au$": "AUD",
    "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "£": "GBP", "gbp": "GBP", "pounds": "GBP",
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "¥": "JPY", "yen": "JPY", "yuan": "CNY",
    "₹": "INR", "rs": "INR", "rupees": "INR", "roubles": "RUB", "rubles": "RUB", "₽": "RUB",
    "hryvnia": "UAH", "hryvnias": "UAH", "₴": "UAH", "francs": "CHF", "cents": "USX", "pence": "GBX",
}  # fmt: skip
"""Sign or word before or behind a figure, and its currency (ISO 4217)."""

LOCAL_CURRENCIES: Final = {
    ("australian", "USD"): "AUD", ("canadian", "USD"): "CAD", ("zealand", "USD"): "NZD",
    ("kong", "USD"): "HKD", ("singapore", "USD"): "SGD", ("egyptian", "GBP"): "EGP",
    ("syrian", "GBP"): "SYP", ("swiss", "CHF"): "CHF", ("indian", "INR"): "INR", ("japanese", "JPY"): "JPY",
    ("russian", "RUB"): "RUB", ("chinese", "CNY"): "CNY", ("ukrainian", "UAH"): "UAH",
}  # fmt: skip
"""A nation's currency that has its name from another's."""
