"""What a reply's own words mean: one module a kind or concern, its cues in a table at the top."""
