"""Days and hours: of one happening, of one event told as two, of the steps of a life."""
