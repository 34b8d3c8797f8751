"""How well the tests watch the law and the rules: each threshold, comparison and day changed, one at a time.

    python -m tools.mutation                  every module of `beslut/law` and `beslut/rules`
    python -m tools.mutation quorum law       one module, or all of a room
    python -m tools.mutation --jobs 4         four changes at a time; as many as there are processors unless said
    python -m tools.mutation --docs           all of it, and the table and the survivors into `docs/mutation.md`
    python -m tools.mutation --reasons        no run: the reasons as they are by now into `docs/mutation.md`
    python -m tools.mutation --entries law    what to add to `survivors.toml`, with the reasons to be filled in

A mutant is a module with one small change in it. It is killed where a test fails, or where the tests do not come to
an end in good time; else it survives, and stands in `survivors.toml` with the reason why that is well. The run fails
where fewer than 95 % are killed, where a survivor has no reason, and where a test fails without any change.

The tests are the features, `tests/rules`, `tests/law`, `tests/cli/test_check*.py` and the doctests of both rooms. One
run of them is recorded first: a change is tried on the tests that come by its line, and on all of them where the line
runs when the module is imported; of what a rule says of itself, on the scenarios that name the rule and on the other
files. Hypothesis tries few examples, always the same. What needs the collection beside the repository is skipped, so
that the figures are the same with and without it; and tests that compare a page of the documentation with the code
stay out, as they would kill whatever they list.

Everything runs in a copy of the project: one may go on editing. A change within a function is put into the functions
of a session of pytest that has read all tests (`resident`, `swapping`); any other change is imported by a process that
has not imported the rooms yet (`importing`). Each is a fork, so that nothing of it comes back.
"""
