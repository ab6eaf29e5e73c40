// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

/** Text that is no domain description; says where. */
public final class DomainSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * A place and a reason.
     *
     * @param message one sentence
     * @param line from 1
     * @param column from 1
     * @param cause what the parser threw
     */
    public DomainSyntaxException(String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /**
     * A reason at the beginning.
     *
     * @param message one sentence
     */
    public DomainSyntaxException(String message) {
        super(message);
        this.line = 1;
        this.column = 1;
    }

    /**
     * The line.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return from 1
     */
    public int column() {
        return column;
    }
}
