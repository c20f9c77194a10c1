// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

releases!(V41 = 41, V42 = 42, V43 = 43);
