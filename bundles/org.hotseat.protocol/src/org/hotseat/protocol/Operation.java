// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

import org.hotseat.state.data.Role;

/**
 * A question with its answer: one row of a table that both sides have. Both types are records, or sealed interfaces of
 * records, that the codec of {@code protocol.json} can write.
 *
 * @param <Q> the question
 * @param <A> the answer
 * @param name on the wire: small letters, digits, dots, dashes; never used again with another meaning
 * @param question its type
 * @param answer its type
 * @param needed what the asker must be; checked before the handler is called
 * @param command whether it changes something: a person's must then carry a {@link CommandId}, is done once however
 *            often it is sent, and is <i>unknown</i> when the connection ends before its answer
 */
public record Operation<Q, A>(String name, Class<Q> question, Class<A> answer, Role needed, boolean command) {

    /** Checks the name. */
    public Operation {
        Names.check(name);
    }

    /**
     * Something that changes nothing.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param name on the wire
     * @param question its type
     * @param answer its type
     * @param needed what the asker must be
     * @return the operation
     */
    public static <Q, A> Operation<Q, A> read(String name, Class<Q> question, Class<A> answer, Role needed) {
        return new Operation<>(name, question, answer, needed, false);
    }

    /**
     * Something that changes something.
     *
     * @param <Q> the question
     * @param <A> the answer
     * @param name on the wire
     * @param question its type
     * @param answer its type
     * @param needed what the asker must be
     * @return the operation
     */
    public static <Q, A> Operation<Q, A> command(String name, Class<Q> question, Class<A> answer, Role needed) {
        return new Operation<>(name, question, answer, needed, true);
    }

    @Override
    public String toString() {
        return name;
    }
}
