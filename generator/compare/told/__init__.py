"""What is told of which event: sentences, figures in their settings, the event a sentence tells of."""
