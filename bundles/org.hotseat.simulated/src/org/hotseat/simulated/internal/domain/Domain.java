// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A description: its text, and what the simulation reads from it. The text is kept as it was given, so nothing that
 * the simulation does not know is lost; of a machine that nobody has looked at it is not even made. Immutable.
 */
public final class Domain {

    private final Shape shape;
    private final Supplier<String> source;
    private volatile @Nullable String text;

    private Domain(Shape shape, Supplier<String> source) {
        this.shape = shape;
        this.source = source;
    }

    /**
     * Reads a description.
     *
     * @param xml libvirt domain XML; without a UUID one is put in
     * @return the description
     * @throws FailureException INVALID with the reason
     */
    public static Domain parse(String xml) throws FailureException {
        Document document = Xml.parse(xml);
        Element root = document.getDocumentElement();
        Shape shape = DomainCheck.shape(root);
        if (Xml.text(root, "uuid").isEmpty()) {
            Xml.ensure(root, "uuid").setTextContent(shape.uuid().toString());
            return of(shape, document);
        }
        return new Domain(shape, () -> xml);
    }

    /**
     * A description whose text is made when it is asked for.
     *
     * @param shape what the text will say
     * @param text makes it, the same every time
     * @return the description
     */
    public static Domain planned(Shape shape, Supplier<String> text) {
        return new Domain(shape, text);
    }

    static Domain of(Shape shape, Document document) {
        String written = Xml.write(document);
        return new Domain(shape, () -> written);
    }

    /**
     * What the simulation knows of it.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * The machine.
     *
     * @return its id
     */
    public MachineId id() {
        return new MachineId(shape.uuid());
    }

    /**
     * The machine's name.
     *
     * @return the name
     */
    public String name() {
        return shape.name();
    }

    /**
     * The description's text.
     *
     * @return libvirt domain XML
     */
    public String text() {
        String made = text;
        if (made == null) {
            made = source.get();
            text = made;
        }
        return made;
    }
}
