"""Papers that people send in: found in a mail, read into one form of their own, and understood (annexes 5 and 6)."""
