// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.member;

import org.hotseat.console.member.ClusterMirror;

/** A mirror that ends with its session. */
public interface MemberSource extends ClusterMirror, AutoCloseable {

    /** Begins to look for agents; once, unless it is closed before. Does not wait. */
    void begin();

    /** Lets go of all agents. Does not wait. Idempotent. */
    @Override
    void close();
}
