// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

/** What the writer of a cluster file believes to be at its place; if it is wrong, nothing is written. */
public sealed interface Expectation {

    /** There is no such file yet. */
    record Absent() implements Expectation {
    }

    /**
     * It is as it was read or written last, or has gone since.
     *
     * @param fingerprint of that time
     */
    record Unchanged(Fingerprint fingerprint) implements Expectation {
    }

    /** A person agreed to replace what is there; still refused if that is no readable cluster file. */
    record Replaceable() implements Expectation {
    }
}
