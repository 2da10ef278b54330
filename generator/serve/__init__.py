"""The live preview: watch the author's files, rebuild what they change, serve it, tell the browser."""
