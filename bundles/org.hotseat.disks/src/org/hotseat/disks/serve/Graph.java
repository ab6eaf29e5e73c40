// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.disks.daemon.StorageDaemon;
import org.hotseat.disks.monitor.Words;

import com.google.gson.JsonObject;

/**
 * What a daemon has open at one moment: the truth about its disks, whoever has begun it.
 *
 * @param nodes all images
 * @param disks by the name of a disk the node that is written
 */
record Graph(List<Node> nodes, Map<String, String> disks) {

    static Graph read(StorageDaemon daemon, Deadline deadline) throws FailureException {
        JsonObject flat = new JsonObject();
        flat.addProperty("flat", true);
        List<Node> nodes = Words.parts(daemon.ask("query-named-block-nodes", flat, deadline)).stream()
                .flatMap(told -> Node.of(told).stream()).toList();
        Map<String, String> disks = new HashMap<>();
        Words.parts(daemon.ask("query-block-exports", new JsonObject(), deadline))
                .forEach(export -> disks.put(Words.text(export, "id"), Words.text(export, "node-name")));
        return new Graph(nodes, disks);
    }

    /** From what is written down to the base. */
    List<Node> chain(String disk) throws FailureException {
        List<Node> chain = new ArrayList<>();
        Optional<Node> next = named(disks.getOrDefault(disk, ""));
        if (next.isEmpty()) {
            throw new FailureException(FailureCode.NOT_FOUND, NLS.bind(Messages.notServed, disk), "");
        }
        while (next.isPresent() && !chain.contains(next.orElseThrow())) {
            chain.add(next.orElseThrow());
            next = next.orElseThrow().backing().flatMap(this::of);
        }
        return chain;
    }

    private Optional<Node> named(String name) {
        return nodes.stream().filter(node -> node.name().equals(name)).findFirst();
    }

    Optional<Node> of(Path file) {
        return nodes.stream().filter(node -> node.file().equals(file)).findFirst();
    }

    /** Images that are under no disk. */
    List<Node> loose() throws FailureException {
        Set<Node> used = new HashSet<>();
        for (String disk : disks.keySet()) {
            used.addAll(chain(disk));
        }
        return nodes.stream().filter(node -> !used.contains(node)).toList();
    }
}
