// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.internal.cluster.ClusterSnapshot;
import org.hotseat.console.internal.cluster.ClusterSource;
import org.hotseat.console.internal.cluster.ClusterSources;
import org.hotseat.console.internal.cluster.HostAddress;
import org.hotseat.console.internal.cluster.HostSpec;

/** Opens documents. */
final class DocumentSources implements ClusterSources {

    @Override
    public ClusterSource open(Path file) throws FailureException {
        throw new FailureException(FailureCode.FILE, file.toString(), "");
    }

    @Override
    public ClusterSource create(Path file, String name) throws FailureException {
        throw new FailureException(FailureCode.FILE, file.toString(), "");
    }

    @Override
    public ClusterSource training() {
        List<HostSpec> hosts = IntStream.rangeClosed(1, 16).mapToObj(number -> "host-%02d".formatted(number))
                .map(name -> new HostSpec(new HostId(name), name,
                        new HostAddress.Simulated(URI.create("sim:training/" + name)), "", "")).toList();
        return new ClusterSource() {
            @Override
            public ClusterSnapshot snapshot() {
                return new ClusterSnapshot("Training", hosts, List.of());
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> { };
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
