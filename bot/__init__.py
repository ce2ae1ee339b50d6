"""The running process: settings, mail in and out, timers, sandbox, demo and command line: the only network."""
