"""One file a kind of claim: where a text makes such claims, and what each rests on."""
