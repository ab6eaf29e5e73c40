// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.domain.xml.XmlDocument;
import org.hotseat.domain.xml.XmlElement;
import org.hotseat.domain.xml.XmlSyntaxException;

/**
 * A libvirt domain description that forms edit in place: comments, blanks and elements that no form knows stay as
 * written. The sections are handles without values of their own, so that form and text pages always agree. Confined
 * to one thread.
 */
public final class DomainDocument {

    private final XmlDocument document;

    private DomainDocument(XmlDocument document) {
        this.document = document;
    }

    /**
     * Reads a description.
     *
     * @param xml libvirt domain XML
     * @return the document
     * @throws DomainSyntaxException when it is not well-formed or not about a domain
     */
    public static DomainDocument parse(String xml) throws DomainSyntaxException {
        try {
            XmlDocument document = XmlDocument.parse(xml);
            if (!"domain".equals(document.root().name())) {
                throw new DomainSyntaxException(NLS.bind(Messages.noDomain, document.root().name()));
            }
            return new DomainDocument(document);
        } catch (XmlSyntaxException wrong) {
            throw new DomainSyntaxException(String.valueOf(wrong.getMessage()), wrong.line(), wrong.column(), wrong);
        }
    }

    /**
     * The description as text.
     *
     * @return equal to what was read, but for what was changed since
     */
    public String text() {
        return document.text();
    }

    /**
     * The root element, for what no section knows.
     *
     * @return the domain element
     */
    public XmlElement root() {
        return document.root();
    }

    /**
     * Who it is.
     *
     * @return a handle
     */
    public Identity identity() {
        return new Identity(root());
    }

    /**
     * Its processors.
     *
     * @return a handle
     */
    public Processor processor() {
        return new Processor(root());
    }

    /**
     * Its memory.
     *
     * @return a handle
     */
    public Memory memory() {
        return new Memory(root());
    }

    /**
     * What it starts from.
     *
     * @return a handle
     */
    public Boot boot() {
        return new Boot(root());
    }

    /**
     * What the guest can rely on: ACPI, APIC, clock, what happens at power off.
     *
     * @return a handle
     */
    public Features features() {
        return new Features(root());
    }

    /**
     * Its devices.
     *
     * @return a handle
     */
    public Devices devices() {
        return new Devices(root());
    }

    /**
     * What the hypervisor would refuse, as far as it can be told without asking it.
     *
     * @return in order of the document; empty when nothing is wrong
     */
    public List<Problem> problems() {
        return new DomainCheck(this).problems();
    }
}
