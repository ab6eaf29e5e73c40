// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

/** Text that is no well-formed XML; says where. */
public final class XmlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * A place and a reason.
     *
     * @param message in the words of the parser
     * @param line from 1
     * @param column from 1
     * @param cause what the parser threw
     */
    public XmlSyntaxException(String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
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
