"""English words for units of measure. A length becomes metres, a weight kilograms, a speed metres a second."""

from typing import Final

from generator.languages.quantity_words import Unit


def _units(noun: str, table: dict[str, float]) -> dict[str, Unit]:
    return {form: Unit(noun, factor) for forms, factor in table.items() for form in forms.split(",")}


_LENGTHS = {
    "m,metre,metres,meter,meters": 1.0,
    "km,kms,kilometre,kilometres,kilometer,kilometers": 1000.0,
    "cm,centimetre,centimetres,centimeter,centimeters": 0.01,
    "mm,millimetre,millimetres,millimeter,millimeters": 0.001,
    "mi,mile,miles": 1609.344,
    "ft,foot,feet": 0.3048,
    "yard,yards,yd,yds": 0.9144,
    "inch,inches": 0.0254,
    "nautical mile,nautical miles": 1852.0,
}
_AREAS = {
    f"{word} {form}": factor**2
    for forms, factor in _LENGTHS.items()
    for form in forms.split(",")
    for word in ("square", "sq")
} | {"km²": 1e6, "m²": 1.0, "acre,acres": 4046.856, "hectare,hectares,ha": 10_000.0}
_SPEEDS = {
    "mph,miles per hour,miles an hour,mile per hour,mile an hour": 0.44704,
    "km / h,km / hr,kmh,kph,km per hour,km an hour,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour": 1
    / 3.6,
    "knot,knots": 0.514444,
    "metres per second,meters per second,m / s": 1.0,
    "feet per second": 0.3048,
}
UNITS: Final = {
    **_units("metre", _LENGTHS),
    **_units("square metre", _AREAS),
    **_units("metre per second", _SPEEDS),
    **_units(
        "kilogram",
        {"kg,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes": 1.0, "lb,lbs,pound,pounds": 0.45359237},
    ),
    **_units("kilogram", {"tonne,tonnes,metric ton,metric tons": 1000.0, "ounce,ounces": 0.02834952}),
    **_units("kilogram", {"gram,grams,gramme,grammes": 0.001, "milligram,milligrams": 1e-6}),
    **_units("ton", {"ton,tons": 1.0}),  # long, short or metric: nobody says, so it stays apart
    **_units("litre", {"litre,litres,liter,liters": 1.0}),
    **_units(
        "litre",
        {"cubic feet,cubic foot": 28.316847, "cubic metres,cubic metre,cubic meters,cubic meter": 1000.0},
    ),
    **_units("gallon", {"gallon,gallons": 1.0}),
    **_units("barrel", {"barrel,barrels": 1.0}),
    **_units(
        "watt", {"megawatt,megawatts,mw": 1e6, "gigawatt,gigawatts,gw": 1e9, "kilowatt,kilowatts,kw": 1e3}
    ),
    "degrees celsius": Unit("degree celsius"),
    "degree celsius": Unit("degree celsius"),
    "degrees centigrade": Unit("degree celsius"),
    "degrees c": Unit("degree celsius"),
    "°c": Unit("degree celsius"),
    "c": Unit("degree celsius"),
    "degrees fahrenheit": Unit("degree celsius", 5 / 9, -160 / 9),
    "degree fahrenheit": Unit("degree celsius", 5 / 9, -160 / 9),
    "degrees f": Unit("degree celsius", 5 / 9, -160 / 9),
    "°f": Unit("degree celsius", 5 / 9, -160 / 9),
    "f": Unit("degree celsius", 5 / 9, -160 / 9),
}
