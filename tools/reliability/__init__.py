"""What the archive stands: killed in the middle, out of room, crowded, tampered with. Run by ``make reliability``."""
