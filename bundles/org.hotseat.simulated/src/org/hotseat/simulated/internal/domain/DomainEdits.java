// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes changed descriptions of given ones; what is not meant stays as it is. Pure. */
public final class DomainEdits {

    private static final int FIRST_PORT = 5900;

    private DomainEdits() {
    }

    /**
     * What runs when a description is started: numbered, with ports given out and names for its devices.
     *
     * @param stored the description
     * @param number of the running machine on its host
     * @return what runs
     */
    public static Domain started(Domain stored, int number) {
        return Domain.planned(stored.shape(), () -> startedText(stored, number));
    }

    private static String startedText(Domain stored, int number) {
        Document document = reread(stored);
        Element root = document.getDocumentElement();
        root.setAttribute("id", String.valueOf(number));
        Xml.find(root, "devices").ifPresent(devices -> name(devices, number));
        return Xml.write(document);
    }

    private static Document reread(Domain accepted) {
        try {
            return Xml.parse(accepted.text());
        } catch (FailureException impossible) {
            throw new IllegalStateException("it was accepted before", impossible);
        }
    }

    private static void name(Element devices, int number) {
        Map<String, Integer> counts = new HashMap<>();
        for (Element device : Xml.children(devices)) {
            String kind = device.getTagName();
            if (kind.equals("graphics") && device.getAttribute("autoport").equals("yes")) {
                device.setAttribute("port", String.valueOf(FIRST_PORT + number));
            }
            int count = counts.merge(kind, 1, Integer::sum) - 1;
            if (Xml.find(device, "alias").isEmpty() && !kind.equals("emulator")) {
                Xml.add(device, "alias").setAttribute("name", kind + count);
            }
        }
    }

    /**
     * Another name.
     *
     * @param domain the description
     * @param name the new name, which a machine can have
     * @return the changed description
     */
    public static Domain named(Domain domain, String name) {
        Document document = reread(domain);
        Xml.ensure(document.getDocumentElement(), "name").setTextContent(name);
        return Domain.of(domain.shape().withName(name), document);
    }

    /**
     * Another number of vCPUs.
     *
     * @param domain the description
     * @param count 1 to its maximum
     * @return the changed description
     * @throws FailureException INVALID beyond the maximum
     */
    public static Domain vcpus(Domain domain, int count) throws FailureException {
        int max = domain.shape().maxVcpus();
        Refusal.require(count >= 1, Messages.badCount, "vcpu", count);
        Refusal.require(count <= max, Messages.tooManyVcpus, count, max);
        Document document = reread(domain);
        Element vcpu = Xml.ensure(document.getDocumentElement(), "vcpu");
        if (count == max) {
            vcpu.removeAttribute("current");
        } else {
            vcpu.setAttribute("current", String.valueOf(count));
        }
        return Domain.of(domain.shape().withVcpus(count), document);
    }

    /**
     * Another amount of memory.
     *
     * @param domain the description
     * @param kib up to its maximum
     * @return the changed description
     * @throws FailureException INVALID beyond the maximum
     */
    public static Domain memory(Domain domain, long kib) throws FailureException {
        long max = domain.shape().maxMemoryKib();
        Refusal.require(kib > 0 && kib <= max, Messages.memoryBeyond, kib, max);
        Document document = reread(domain);
        Element current = Xml.ensure(document.getDocumentElement(), "currentMemory");
        current.setAttribute("unit", "KiB");
        current.setTextContent(String.valueOf(kib));
        return Domain.of(domain.shape().withMemory(kib), document);
    }

    /**
     * With a device more.
     *
     * @param domain the description
     * @param deviceXml one device element
     * @return the changed description
     * @throws FailureException INVALID when it is none, EXISTS when its place is taken
     */
    public static Domain with(Domain domain, String deviceXml) throws FailureException {
        Element device = device(deviceXml);
        Document document = reread(domain);
        Element devices = Xml.ensure(document.getDocumentElement(), "devices");
        if (device.getTagName().equals("disk")) {
            String target = Xml.attribute(device, "target", "dev");
            boolean taken = Xml.children(devices, "disk").stream()
                    .anyMatch(disk -> Xml.attribute(disk, "target", "dev").equals(target));
            if (taken) {
                throw new FailureException(FailureCode.EXISTS,
                        NLS.bind(Messages.targetTaken, target, domain.name()), "");
            }
        }
        Xml.append(devices, (Element) document.importNode(device, true));
        return again(document);
    }

    /**
     * Without a device.
     *
     * @param domain the description
     * @param deviceXml identifies it
     * @return the changed description
     * @throws FailureException INVALID when it is no device, NOT_FOUND when the machine has none like it
     */
    public static Domain without(Domain domain, String deviceXml) throws FailureException {
        Element wanted = device(deviceXml);
        Document document = reread(domain);
        Optional<Element> found = Xml.find(document.getDocumentElement(), "devices")
                .flatMap(devices -> DeviceMatch.find(devices, wanted));
        if (found.isEmpty()) {
            throw new FailureException(FailureCode.NOT_FOUND,
                    NLS.bind(Messages.noSuchDevice, domain.name(), wanted.getTagName()), "");
        }
        Xml.remove(found.get());
        return again(document);
    }

    private static Domain again(Document document) throws FailureException {
        return Domain.of(DomainCheck.shape(document.getDocumentElement()), document);
    }

    private static Element device(String xml) throws FailureException {
        Element device = Xml.parse(xml).getDocumentElement();
        DeviceCheck.plugged(device);
        return device;
    }

    /**
     * Refuses a device that can only be changed while its machine is off.
     *
     * @param deviceXml one device element
     * @throws FailureException INVALID when it is none, UNSUPPORTED when it cannot be plugged live
     */
    public static void requirePluggable(String deviceXml) throws FailureException {
        Element device = device(deviceXml);
        if (!DeviceMatch.isPluggable(device)) {
            throw new FailureException(FailureCode.UNSUPPORTED,
                    NLS.bind(Messages.notPluggable, device.getTagName()), Messages.notPluggableRemedy);
        }
    }
}
