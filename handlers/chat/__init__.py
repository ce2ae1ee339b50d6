"""The chat: who may ask what, what is answered, what a tap sets going. Knows no service, no network and no clock."""
