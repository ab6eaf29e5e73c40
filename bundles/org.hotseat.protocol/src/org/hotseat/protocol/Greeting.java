// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

/**
 * What one end says about itself.
 *
 * @param run another one each time the process starts; numbers of topics that do not survive it belong to it
 * @param host the agent's host; empty for a console
 * @param cluster the cluster's name; empty when there is none
 * @param software name and version
 * @param claimed person and workstation as a console states them; empty for an agent
 */
public record Greeting(String run, String host, String cluster, String software, String claimed) {

    private static final int LONGEST = 200;

    /** Keeps what is too long or not printable out of logs and journals. */
    public Greeting {
        run = clean(run);
        host = clean(host);
        cluster = clean(cluster);
        software = clean(software);
        claimed = clean(claimed);
    }

    private static String clean(String text) {
        String printable = text.codePoints().filter(c -> !Character.isISOControl(c) && Character.isDefined(c))
                .limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.strip();
    }
}
