"""Why: which rule read which words, what brought reports together or kept them apart, why a badge is."""

from generator.explain.events import of_events, unknown
from generator.explain.readings import of_reading

__all__ = ["of_events", "of_reading", "unknown"]
