"""How well the reader reads: its facts against those that careful readers wrote down beside real and made-up minutes.

    python -m tools.accuracy score    the figures of every kind of fact, silent misses, the worst texts
    python -m tools.accuracy lolo     leave one layout out: what each layout family loses without each rewriting
    python -m tools.accuracy docs     put the tables as measured now into `docs/accuracy.md`

The minutes lie outside the repository, with the program that scores; it is loaded from there, so that there is one
judge only. `BESLUT_SHARED` tells where, else `../shared` is looked in. What was measured last stands in
`docs/accuracy.md`, and a test compares it with a fresh run.
"""
