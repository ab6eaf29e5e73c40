// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.machine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.hypervisor.rule.Names;

/**
 * What the machines of a cluster use, as it was when their hosts were asked. The same path on two hosts is taken for
 * the same file, because hosts share storage; another path to the same file, by a link, is not seen.
 *
 * @param files uses by whole path; of a volume that is named without its path, by {@link #ANYWHERE} and its name
 * @param unseen hosts whose machines are not in it, by name, and why
 */
public record ImageUses(Map<String, List<ImageUse>> files, Map<String, Failure> unseen) {

    /** Before the name of a file that may be in any folder. */
    public static final String ANYWHERE = "*/";

    /** Keeps maps that nobody changes. */
    public ImageUses {
        files = Map.copyOf(files);
        unseen = Map.copyOf(unseen);
    }

    /**
     * The uses of a file.
     *
     * @param path whole path
     * @return empty when no machine that was seen uses it
     */
    public List<ImageUse> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Stream.of(Names.plain(path), ANYWHERE + name).flatMap(key -> files.getOrDefault(key, List.of()).stream())
                .distinct().toList();
    }

    /**
     * Hosts whose machines are not in it.
     *
     * @return names in their order, for a sentence; empty for none
     */
    public String unseenNames() {
        return unseen.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
