// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.libvirt.internal.chain.DiskText;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.w3c.dom.Element;

/** What is against checkpoints of a machine. Stateless. */
final class Obstacles {

    private static final Set<String> FORMATS = Set.of("raw", "qcow2");

    /** Devices whose memory or state QEMU cannot freeze or carry to another host. */
    private static final Map<String, Words> DEVICES = Map.of("hostdev", new Words(Messages.hostDevice,
            Messages.removeDevice), "filesystem", new Words(Messages.hostFolder, Messages.hostFolderRemedy), "tpm",
            new Words(Messages.tpm, Messages.removeDevice), "shmem", new Words(Messages.shared,
                    Messages.removeDevice));
    private static final Set<String> NETWORKS = Set.of("hostdev", "vhostuser", "vdpa");
    private static final Set<String> MEMORIES = Set.of("nvdimm", "virtio-pmem", "sgx-epc");

    /** What and what to do. */
    private record Words(String what, String remedy) {
        Obstacle of(String name) {
            return new Obstacle(NLS.bind(what, name), remedy);
        }
    }

    private Obstacles() {
    }

    /** What its description tells. */
    static List<Obstacle> of(MachineText text) {
        List<Obstacle> found = new ArrayList<>();
        text.disks().stream().filter(DiskText::isWritable).forEach(disk -> look(disk).ifPresent(found::add));
        Element root = text.root();
        MachineText.child(root, "devices").ifPresent(devices -> look(devices, found));
        MachineText.child(root, "memoryBacking").flatMap(backing -> MachineText.child(backing, "source"))
                .filter(source -> source.getAttribute("type").equals("file"))
                .ifPresent(file -> found.add(new Obstacle(Messages.fileMemory, Messages.fileMemoryRemedy)));
        MachineText.child(root, "os").filter(Obstacles::hasFlash)
                .ifPresent(os -> found.add(new Obstacle(Messages.flash, Messages.flashRemedy)));
        MachineText.child(root, "launchSecurity")
                .ifPresent(sealed -> found.add(new Obstacle(Messages.sealed, "")));
        return found;
    }

    private static Optional<Obstacle> look(DiskText disk) {
        String name = disk.target();
        Element element = disk.element();
        if (disk.file().isEmpty()) {
            return Optional.of(new Words(Messages.diskNoFile, Messages.diskNoFileRemedy).of(name));
        }
        if (!FORMATS.contains(disk.format())) {
            return Optional.of(new Obstacle(NLS.bind(Messages.diskFormat, name, disk.format()),
                    Messages.diskFormatRemedy));
        }
        boolean odd = Stream.of("shareable", "transient", "encryption")
                .anyMatch(word -> MachineText.child(element, word).isPresent())
                || element.getAttribute("device").equals("lun")
                || MachineText.child(element, "source").flatMap(source -> MachineText.child(source, "encryption"))
                        .isPresent();
        return odd ? Optional.of(new Words(Messages.diskKind, "").of(name)) : noRoom(disk);
    }

    private static Optional<Obstacle> noRoom(DiskText disk) {
        Path folder = disk.file().orElseThrow().getParent();
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder) ? Optional.empty()
                : Optional.of(new Obstacle(NLS.bind(Messages.diskFolder, disk.target(), folder), ""));
    }

    private static void look(Element devices, List<Obstacle> found) {
        DEVICES.forEach((name, words) -> MachineText.children(devices, name)
                .forEach(device -> found.add(words.of(named(device)))));
        MachineText.children(devices, "interface").filter(net -> NETWORKS.contains(net.getAttribute("type")))
                .forEach(net -> found.add(new Words(Messages.network, Messages.networkRemedy)
                        .of(net.getAttribute("type"))));
        MachineText.children(devices, "memory").filter(memory -> MEMORIES.contains(memory.getAttribute("model")))
                .forEach(memory -> found.add(new Words(Messages.memory, Messages.removeDevice)
                        .of(memory.getAttribute("model"))));
        MachineText.children(devices, "input").filter(input -> input.getAttribute("type").equals("passthrough"))
                .forEach(input -> found.add(new Words(Messages.hostDevice, Messages.removeDevice)
                        .of(named(input))));
        boolean accelerated = MachineText.children(devices, "video")
                .flatMap(video -> MachineText.children(video, "model")).flatMap(model -> MachineText.children(model, "acceleration"))
                .anyMatch(how -> how.getAttribute("accel3d").equals("yes"));
        if (accelerated) {
            found.add(new Obstacle(Messages.picture, Messages.pictureRemedy));
        }
    }

    private static boolean hasFlash(Element os) {
        return os.getAttribute("firmware").equals("efi") || MachineText.child(os, "nvram").isPresent()
                || MachineText.child(os, "loader").filter(loader -> loader.getAttribute("type").equals("pflash")
                        && !loader.getAttribute("stateless").equals("yes")).isPresent();
    }

    private static String named(Element device) {
        String alias = MachineText.child(device, "alias").map(each -> each.getAttribute("name")).orElse("");
        return alias.isEmpty() ? device.getTagName() + ' ' + device.getAttribute("type") : alias;
    }

    /** What QEMU says when it is asked for the setting; it is taken back at once. */
    static Optional<Obstacle> ofQemu(Host host, Machine machine, Run run) throws FailureException {
        return host.ask(run, () -> {
            try {
                machine.ask(Qmp.background(true));
            } catch (FailureException refused) {
                return Optional.of(new Obstacle(NLS.bind(Messages.refused, refused.failure().message()),
                        Messages.refusedRemedy));
            }
            machine.ask(Qmp.background(false));
            return Optional.empty();
        });
    }
}
