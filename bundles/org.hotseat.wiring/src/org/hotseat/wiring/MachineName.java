// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.hotseat.base.id.MachineId;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;

/**
 * What the hypervisor of a machine calls itself: the name in the description that the cluster has now, which may come
 * later than a port of the machine, and may change while it is off. For one thread at a time.
 */
final class MachineName implements Supplier<String> {

    private static final Logger LOG = System.getLogger(MachineName.class.getName());
    private static final int INSIDE = 2;

    private final MachineId machine;
    private final Supplier<StateView> state;
    private String xml = "";
    private String name = "";

    MachineName(MachineId machine, Supplier<StateView> state) {
        this.machine = machine;
        this.state = state;
    }

    /** Empty while it is not known. */
    @Override
    public String get() {
        String now = state.get().find(Kinds.MACHINE, machine.toString()).map(held -> held.value().xml()).orElse(xml);
        if (!now.equals(xml)) {
            xml = now;
            name = named(now);
        }
        return name;
    }

    /** What a description says right below its root. */
    static String named(String xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                boolean begins = event == XMLStreamConstants.START_ELEMENT;
                depth += begins ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (begins && depth == INSIDE && "name".equals(reader.getLocalName())) {
                    return reader.getElementText();
                }
            }
        } catch (XMLStreamException unreadable) {
            LOG.log(Level.WARNING, "a description cannot be read: {0}", unreadable.getMessage());
        }
        return "";
    }
}
