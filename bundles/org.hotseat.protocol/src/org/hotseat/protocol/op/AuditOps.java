// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.hotseat.protocol.Operation;
import org.hotseat.state.data.Role;

/**
 * What a console asks any agent about who gave which command, and about the keys behind the certificates. The newest
 * entries of the audit log and the certificates of hosts are in the cluster's state; here is what is not.
 */
public final class AuditOps {

    /**
     * Where to read on.
     *
     * @param place as the page before said; empty for the oldest entry that this host has kept
     */
    public record KeptFrom(String place) {
    }

    /**
     * A line of the audit log on a host's disk. It is sent as it lies there, so that whoever gets it can check the seal.
     *
     * @param text an entry as JSON; anything when the file was damaged
     * @param where file and line, for people
     */
    public record KeptLine(String text, String where) {
    }

    /**
     * Some lines.
     *
     * @param lines in their order, at most 160 KiB of them
     * @param next where to read on; empty after the newest one
     */
    public record KeptPage(List<KeptLine> lines, Optional<String> next) {

        /** Copies the list. */
        public KeptPage {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An authority that the asked host trusts.
     *
     * @param name of the authority
     * @param serial of its certificate, hexadecimal
     * @param begin from when its certificate is valid
     * @param end until when
     */
    public record Authority(String name, String serial, Instant begin, Instant end) {
    }

    /**
     * What the asked host trusts.
     *
     * @param authorities one; two while the cluster changes to another one
     * @param certificateEnd when its own certificate ends
     * @param renewal why its own certificate could not be made anew; empty when all is well
     */
    public record Trusted(List<Authority> authorities, Instant certificateEnd, String renewal) {

        /** Copies the list. */
        public Trusted {
            authorities = List.copyOf(authorities);
        }
    }

    /** What the asked host has kept of the audit log, page by page. */
    public static final Operation<KeptFrom, KeptPage> KEPT = Operation.read("audit.kept", KeptFrom.class,
            KeptPage.class, Role.VIEWER);

    /** Which authorities the asked host trusts. */
    public static final Operation<Nothing, Trusted> TRUSTED = Operation.read("cluster.trusted", Nothing.class,
            Trusted.class, Role.VIEWER);

    private AuditOps() {
    }
}
