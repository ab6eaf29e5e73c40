// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What the description of a machine says is against checkpoints: devices and memory that QEMU cannot freeze or carry to
 * another host. It is known before the machine is protected, and also while it is off; what only its host can tell,
 * such as a missing right, comes on top of it ({@link Checkpoints#obstacles}). Pure; stateless.
 */
public final class WrittenObstacles {

    private static final Set<String> FORMATS = Set.of("raw", "qcow2");
    private static final Set<String> WRITTEN = Set.of("", "disk", "lun");
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

    private WrittenObstacles() {
    }

    /**
     * What a description tells.
     *
     * @param xml libvirt domain XML, of a machine that runs or is off
     * @return everything that is against it, each with the device; empty when nothing is
     * @throws FailureException INVALID when it cannot be read
     */
    public static List<Obstacle> of(String xml) throws FailureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // else it prints to stderr what it also throws
            return of(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.badDescription,
                    unreadable.getMessage())), unreadable);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the platform's parser has both features", broken);
        }
    }

    /**
     * The same of one that was read already.
     *
     * @param domain its root
     * @return as above
     */
    public static List<Obstacle> of(Element domain) {
        List<Obstacle> found = new ArrayList<>();
        child(domain, "devices").ifPresent(devices -> look(devices, found));
        child(domain, "memoryBacking").flatMap(backing -> child(backing, "source"))
                .filter(source -> source.getAttribute("type").equals("file"))
                .ifPresent(file -> found.add(new Words(Messages.fileMemory, Messages.fileMemoryRemedy)
                        .of("memoryBacking")));
        child(domain, "os").filter(WrittenObstacles::hasFlash).ifPresent(os -> found.add(new Words(Messages.flash,
                Messages.flashRemedy).of(firmware(os))));
        child(domain, "launchSecurity").ifPresent(sealed -> found.add(new Words(Messages.sealed, "").of(named(
                sealed))));
        return found;
    }

    private static void look(Element devices, List<Obstacle> found) {
        children(devices, "disk").forEach(disk -> look(disk).ifPresent(found::add));
        DEVICES.forEach((name, words) -> children(devices, name).forEach(device -> found.add(words.of(named(device)))));
        children(devices, "interface").filter(net -> NETWORKS.contains(net.getAttribute("type")))
                .forEach(net -> found.add(new Words(Messages.network, Messages.networkRemedy).of(named(net))));
        children(devices, "memory").filter(memory -> MEMORIES.contains(memory.getAttribute("model")))
                .forEach(memory -> found.add(new Words(Messages.memory, Messages.removeDevice)
                        .of(memory.getAttribute("model"))));
        children(devices, "input").filter(input -> input.getAttribute("type").equals("passthrough"))
                .forEach(input -> found.add(new Words(Messages.hostDevice, Messages.removeDevice).of(named(input))));
        children(devices, "video").flatMap(video -> children(video, "model")).filter(WrittenObstacles::isAccelerated)
                .forEach(model -> found.add(new Words(Messages.picture, Messages.pictureRemedy).of("video "
                        + model.getAttribute("type"))));
    }

    private static boolean isAccelerated(Element model) {
        return children(model, "acceleration").anyMatch(how -> how.getAttribute("accel3d").equals("yes"));
    }

    private static Optional<Obstacle> look(Element disk) {
        if (!WRITTEN.contains(disk.getAttribute("device")) || child(disk, "readonly").isPresent()) {
            return Optional.empty();
        }
        String name = attribute(disk, "target", "dev");
        if (attribute(disk, "source", "file").isEmpty()) {
            return Optional.of(new Words(Messages.diskNoFile, Messages.diskNoFileRemedy).of(name));
        }
        String format = attribute(disk, "driver", "type");
        if (!format.isEmpty() && !FORMATS.contains(format)) {
            return Optional.of(new Obstacle(NLS.bind(Messages.diskFormat, name, format), Messages.diskFormatRemedy));
        }
        boolean odd = Stream.of("shareable", "transient", "encryption").anyMatch(word -> child(disk, word).isPresent())
                || disk.getAttribute("device").equals("lun")
                || child(disk, "source").flatMap(source -> child(source, "encryption")).isPresent();
        return odd ? Optional.of(new Words(Messages.diskKind, "").of(name)) : Optional.empty();
    }

    private static boolean hasFlash(Element os) {
        return os.getAttribute("firmware").equals("efi") || child(os, "nvram").isPresent()
                || child(os, "loader").filter(loader -> loader.getAttribute("type").equals("pflash")
                        && !loader.getAttribute("stateless").equals("yes")).isPresent();
    }

    /** Where the variables are, or of what they are. */
    private static String firmware(Element os) {
        return Stream.of("nvram", "loader").flatMap(name -> children(os, name))
                .map(part -> part.getTextContent().strip()).filter(path -> !path.isEmpty()).findFirst().orElse("UEFI");
    }

    /** By what a person finds it in the description. */
    private static String named(Element device) {
        Optional<Element> source = child(device, "source");
        Stream<String> words = Stream.of(device.getTagName(), device.getAttribute("type"), device.getAttribute("model"),
                device.getAttribute("name"), attribute(device, "target", "dir"), attribute(device, "mac", "address"),
                source.map(WrittenObstacles::place).orElse(""));
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Such as 0000:01:00.0, or 0x046d:0xc52b. */
    private static String place(Element source) {
        Optional<Element> address = child(source, "address").filter(found -> found.hasAttribute("slot"));
        if (address.isPresent()) {
            Element at = address.get();
            return at.getAttribute("domain").replace("0x", "") + ':' + at.getAttribute("bus").replace("0x", "") + ':'
                    + at.getAttribute("slot").replace("0x", "") + '.' + at.getAttribute("function").replace("0x", "");
        }
        String vendor = attribute(source, "vendor", "id");
        return vendor.isEmpty() ? source.getAttribute("evdev") : vendor + ':' + attribute(source, "product", "id");
    }

    private static String attribute(Element parent, String child, String name) {
        return child(parent, child).map(found -> found.getAttribute(name)).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.stream();
    }
}
