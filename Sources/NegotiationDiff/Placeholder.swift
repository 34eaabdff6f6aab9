// Placeholder of the first commit; the room's own files replace it.
