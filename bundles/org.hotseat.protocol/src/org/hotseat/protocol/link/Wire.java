// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.io.Closeable;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a connection runs over: a unix socket, a channel of SSH, a TLS socket, a pipe.
 *
 * @param in read by one thread
 * @param out written by one thread, buffered here
 * @param closer ends both, also while they block; called once on a thread of its own, may block
 */
public record Wire(InputStream in, OutputStream out, Closeable closer) {
}
