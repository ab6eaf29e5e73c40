// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.HostFacts;

/** Reads each host's capabilities once per connection: a preview of all hosts must not parse them anew. Thread-safe. */
final class CpuCache {

    private record Read(HostFacts facts, CpuFeatures cpu) {
    }

    private final Map<HostId, Read> known = new ConcurrentHashMap<>();

    CpuFeatures get(HostId host, HostFacts facts) {
        Read read = known.get(host);
        if (read == null || read.facts() != facts) {
            read = new Read(facts, CpuFeatures.of(facts));
            known.put(host, read);
        }
        return read.cpu();
    }
}
