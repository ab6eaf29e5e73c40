// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import java.util.concurrent.atomic.AtomicLong;

import org.hotseat.protocol.CommandId;

/**
 * Who gives commands: all connections of one process together. Thread-safe.
 *
 * @param client another one each time the process starts
 * @param sequence of the last command
 * @param lines the newest connections
 */
record Commander(String client, AtomicLong sequence, Lines lines) {

    CommandId next() {
        return new CommandId(client, sequence.incrementAndGet());
    }
}
