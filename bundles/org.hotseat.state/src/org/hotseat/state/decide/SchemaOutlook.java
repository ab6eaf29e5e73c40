// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import java.util.Comparator;
import java.util.List;

import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.SchemaRecord;

/**
 * How far the schema of a cluster can be raised, by what each host's agent has told the cluster of itself; a host that is
 * off counts with the agent that last ran there.
 *
 * @param present what the cluster uses
 * @param hosts all of them, by name
 */
public record SchemaOutlook(int present, List<HostRecord> hosts) {

    /** Copies the list. */
    public SchemaOutlook {
        hosts = List.copyOf(hosts);
    }

    /**
     * Of a state.
     *
     * @param view any
     * @return its outlook; schema 1 while there is no cluster
     */
    public static SchemaOutlook of(StateView view) {
        return new SchemaOutlook(view.find(Kinds.SCHEMA).map(Held::value).map(SchemaRecord::version).orElse(1), view.all(
                Kinds.HOST).values().stream().map(Held::value).sorted(Comparator.comparing(HostRecord::name)).toList());
    }

    /**
     * The highest schema that every agent understands.
     *
     * @return not below the present one
     */
    public int reachable() {
        for (int version = newest(); version > present; version--) {
            if (lacking(version).isEmpty()) {
                return version;
            }
        }
        return present;
    }

    /**
     * The highest schema that any agent understands.
     *
     * @return not below the present one
     */
    public int newest() {
        return hosts.stream().mapToInt(host -> host.schema().newest()).reduce(present, Math::max);
    }

    /**
     * Whose agents do not understand a schema.
     *
     * @param version any
     * @return their names, in order
     */
    public List<String> lacking(int version) {
        return hosts.stream().filter(host -> !host.schema().contains(version)).map(HostRecord::name).toList();
    }
}
