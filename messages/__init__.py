"""Bytes to meaning and meaning to words. Imports nothing of ours, and knows no network, database or clock."""
