// Placeholder; the room's own tests replace it.
