"""Real servers for tests: started on loopback with a configuration of their own, gone when the tests are."""
