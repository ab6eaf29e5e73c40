// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

/**
 * What a command is known by, so that sending it again after a lost answer does not do it again.
 *
 * @param client one console session or one agent: 1 to 40 characters, letters, digits, dot, dash and underscore; a
 *            client that starts anew and does not know its last sequence takes a new one
 * @param sequence 1 and more, each command of a client has one of its own
 */
public record CommandId(String client, long sequence) {

    /** Checks both. */
    public CommandId {
        if (!client.matches("[A-Za-z0-9._-]{1,40}") || sequence < 1) {
            throw new IllegalArgumentException("command id: " + client + ' ' + sequence);
        }
    }

    @Override
    public String toString() {
        return client + ':' + sequence;
    }
}
