"""The archive (arkivet): a system of record for meetings, on SQLite or PostgreSQL, that keeps every version.

Versions are only ever added; a Merkle tree over them and signed checkpoints show an outsider that nothing was changed.
`beslut.archive.archive` is where to begin: ``open_archive("beslut.db", create=True)``. It needs the extra `archive`.
"""
