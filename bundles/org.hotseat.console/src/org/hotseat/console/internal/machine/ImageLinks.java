// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.base.failure.Failure;
import org.hotseat.console.internal.machine.HostFiles.Use;
import org.hotseat.console.machine.ImageUse;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.rule.Names;

/** Puts together what hosts have told: who uses a file, and what stands on it. Confined to one thread. */
final class ImageLinks {

    private final Map<String, Set<ImageUse>> files = new HashMap<>();

    private ImageLinks() {
    }

    static ImageUses of(Collection<HostFiles> hosts, Map<String, Failure> unseen) {
        ImageLinks links = new ImageLinks();
        hosts.forEach(links::machines);
        Set<String> used = Set.copyOf(links.files.keySet());
        hosts.forEach(host -> links.images(host, used));
        return new ImageUses(links.files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> List.copyOf(entry.getValue()))), unseen);
    }

    /** A machine uses what its disks stand on, however many images lie between. */
    private void machines(HostFiles host) {
        for (Use use : host.uses()) {
            add(use.path(), host.told(use, use.base()));
            Set<String> seen = new HashSet<>(Set.of(use.path()));
            Optional<String> next = below(host, use.path());
            while (next.isPresent() && seen.add(next.get())) {
                add(next.get(), host.told(use, true));
                next = below(host, next.get());
            }
        }
    }

    /** An image that no machine has may be somebody's work all the same. */
    private void images(HostFiles host, Set<String> used) {
        for (DiskImage image : host.images().values()) {
            String path = Names.plain(image.path());
            if (!used.contains(path)) {
                below(host, path).ifPresent(base -> add(base, new ImageUse(Optional.empty(), path, host.host(),
                        host.hostName(), true)));
            }
        }
    }

    private static Optional<String> below(HostFiles host, String path) {
        return Optional.ofNullable(host.images().get(path)).flatMap(DiskImage::backing).map(Names::plain);
    }

    private void add(String path, ImageUse use) {
        files.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(use);
    }
}
