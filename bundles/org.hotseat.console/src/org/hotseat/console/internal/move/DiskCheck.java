// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.link.spec.StorageFolder;

/** Says what a move would mean for disks, devices and the network. Pure; used once. */
final class DiskCheck {

    private final MoveScene scene;

    DiskCheck(MoveScene scene) {
        this.scene = scene;
    }

    void addTo(List<Consequence> lines) {
        Optional<DomainTraits> traits = scene.traits();
        if (traits.isEmpty()) {
            lines.add(new Consequence(Messages.topicDisks, Weight.NOTE, Messages.computing));
        } else {
            disks(traits.get(), lines);
            devices(traits.get(), lines);
        }
        network(lines);
    }

    /** Whether the document vouches that both hosts see every image, whatever the hypervisor doubts. */
    static boolean isSafe(MoveScene scene) {
        return scene.traits().filter(traits -> traits.blocks().isEmpty() && traits.files().stream()
                .allMatch(file -> pool(scene, file).filter(pool -> reaches(scene, pool)).isPresent())).isPresent();
    }

    private void disks(DomainTraits traits, List<Consequence> lines) {
        String target = scene.target().name();
        Set<String> pools = new LinkedHashSet<>();
        int before = lines.size();
        for (String file : traits.files()) {
            Optional<StorageFolder> pool = pool(scene, file);
            if (pool.isEmpty()) {
                add(lines, Weight.NOTE, Messages.diskUnknown, file, target);
            } else if (reaches(scene, pool.get())) {
                pools.add(pool.get().name());
            } else {
                add(lines, Weight.STOP, Messages.diskLocal, file, pool.get().name(), target);
            }
        }
        traits.blocks().forEach(block -> add(lines, Weight.NOTE, Messages.diskBlock, block, target));
        traits.drives().forEach(image -> drive(image, lines));
        if (!pools.isEmpty()) {
            add(lines, Weight.GOOD, Messages.disksShared, String.join(", ", pools));
        }
        if (!traits.cachesSafe() && !traits.files().isEmpty()) {
            add(lines, Weight.NOTE, isSafe(scene) ? Messages.diskCachedVouched : Messages.diskCached,
                    scene.source().name(), String.join(", ", pools));
        }
        if (lines.size() == before) {
            add(lines, Weight.GOOD, Messages.disksNone);
        }
    }

    private void drive(String image, List<Consequence> lines) {
        if (pool(scene, image).filter(pool -> reaches(scene, pool)).isEmpty()) {
            add(lines, Weight.NOTE, Messages.driveLoaded, image, scene.target().name());
        }
    }

    private static Optional<StorageFolder> pool(MoveScene scene, String file) {
        return scene.cluster().storage().stream().filter(pool -> pool.holds(file)).findFirst();
    }

    private static boolean reaches(MoveScene scene, StorageFolder pool) {
        return pool.hosts().contains(scene.target().id());
    }

    private void devices(DomainTraits traits, List<Consequence> lines) {
        String topic = Messages.topicDevices;
        if (!traits.hostDevices().isEmpty()) {
            lines.add(new Consequence(topic, Weight.STOP,
                    NLS.bind(Messages.hostDevices, String.join(", ", traits.hostDevices()))));
        }
        if (traits.uses3d()) {
            lines.add(new Consequence(topic, Weight.STOP, Messages.uses3d));
        }
        if (traits.hostDevices().isEmpty() && !traits.uses3d()) {
            lines.add(new Consequence(topic, Weight.GOOD, Messages.devicesFree));
        }
    }

    private void network(List<Consequence> lines) {
        String address = scene.targetSpec().migrationAddress();
        lines.add(address.isEmpty()
                ? new Consequence(Messages.topicNetwork, Weight.NOTE,
                        NLS.bind(Messages.planeNone, scene.target().name()))
                : new Consequence(Messages.topicNetwork, Weight.GOOD,
                        NLS.bind(Messages.plane, scene.targetSpec().migrationPlane(), address)));
    }

    private static void add(List<Consequence> lines, Weight weight, String text, Object... values) {
        lines.add(new Consequence(Messages.topicDisks, weight, NLS.bind(text, values)));
    }
}
