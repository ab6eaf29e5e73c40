// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An element that is read and changed in place. New children are indented like their neighbours; removed ones take
 * their line with them. Confined to one thread, like the whole document.
 */
public final class XmlElement implements XmlNode {

    private final String name;
    private final int line;
    private final @Nullable XmlElement parent;
    private final XmlAttributes attributes = new XmlAttributes();
    private final XmlChildren children = new XmlChildren();
    private String tail = "";
    private boolean closedAtOnce = true;
    private String endTag;

    XmlElement(String name, int line, @Nullable XmlElement parent) {
        this.name = name;
        this.line = line;
        this.parent = parent;
        this.endTag = "</" + name + '>';
    }

    void parsedAttribute(XmlAttribute attribute) {
        attributes.add(attribute);
    }

    void parsedStart(String blanks, boolean atOnce) {
        tail = blanks;
        closedAtOnce = atOnce;
    }

    void parsedChild(XmlNode node) {
        children.add(node);
    }

    void parsedEnd(String source) {
        endTag = source;
    }

    /**
     * Its tag.
     *
     * @return the qualified name
     */
    public String name() {
        return name;
    }

    /**
     * Where it began when the text was read.
     *
     * @return line from 1; 0 for one that was made since
     */
    public int line() {
        return line;
    }

    /**
     * The element it stands in.
     *
     * @return empty for the root
     */
    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * An attribute.
     *
     * @param key its name
     * @return its value; empty text when it is not there
     */
    public String attribute(String key) {
        return attributes.find(key).map(XmlAttribute::value).orElse("");
    }

    /**
     * Whether an attribute is there.
     *
     * @param key its name
     * @return true when it is, even if empty
     */
    public boolean hasAttribute(String key) {
        return attributes.find(key).isPresent();
    }

    /**
     * What its attributes say.
     *
     * @return values by name, in the order of names
     */
    public SortedMap<String, String> attributes() {
        return attributes.values();
    }

    /**
     * Sets an attribute; one that has this value already stays as written.
     *
     * @param key its name
     * @param value its value; empty removes it
     */
    public void setAttribute(String key, String value) {
        refuseControls(value);
        attributes.set(key, value);
    }

    /**
     * Its text without that of its children.
     *
     * @return the text, trimmed
     */
    public String text() {
        return children.text();
    }

    /**
     * Sets the text of an element without children of its own; comments in it are lost only when the text changes.
     *
     * @param text the text
     */
    public void setText(String text) {
        refuseControls(text);
        if (!text().equals(text)) {
            children.setText(text);
            closedAtOnce = false;
        }
    }

    /**
     * Whether it says nothing: no attribute, no child, no text.
     *
     * @return true when it could as well be missing, unless it is a flag
     */
    public boolean isBare() {
        return attributes.isEmpty() && children.isBlank();
    }

    /**
     * Its child elements.
     *
     * @return a copy, in order
     */
    public List<XmlElement> elements() {
        return children.elements();
    }

    /**
     * Its children of one tag.
     *
     * @param tag the tag
     * @return a copy, in order
     */
    public List<XmlElement> elements(String tag) {
        return elements().stream().filter(child -> child.name.equals(tag)).toList();
    }

    /**
     * A descendant.
     *
     * @param path tags with slashes between; the first of each
     * @return empty when there is none
     */
    public Optional<XmlElement> find(String path) {
        XmlElement at = this;
        for (String tag : path.split("/")) {
            Optional<XmlElement> next = at.elements().stream().filter(child -> child.name.equals(tag)).findFirst();
            if (next.isEmpty()) {
                return next;
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /**
     * A descendant, made with all above it when it is missing.
     *
     * @param path tags with slashes between
     * @return the element
     */
    public XmlElement ensure(String path) {
        XmlElement at = this;
        for (String tag : path.split("/")) {
            XmlElement here = at;
            at = here.find(tag).orElseGet(() -> here.append(tag));
        }
        return at;
    }

    /**
     * Adds a child after the last one.
     *
     * @param tag its tag
     * @return the new element
     */
    public XmlElement append(String tag) {
        return insert(tag, elements().size());
    }

    /**
     * Adds a child.
     *
     * @param tag its tag
     * @param position among the child elements
     * @return the new element
     */
    public XmlElement insert(String tag, int position) {
        XmlElement made = new XmlElement(tag, 0, this);
        children.insert(made, position);
        closedAtOnce = false;
        return made;
    }

    /**
     * Removes a child and the blanks before it; nothing happens when it is not one.
     *
     * @param child the child
     */
    public void remove(XmlElement child) {
        if (children.remove(child) && children.isEmpty()) {
            closedAtOnce = true;
        }
    }

    /**
     * Removes a descendant, and those above it that have nothing left to say.
     *
     * @param path tags with slashes between
     */
    public void removePath(String path) {
        find(path).ifPresent(found -> {
            XmlElement at = found;
            XmlElement above = at.parent;
            while (above != null && at != this) {
                above.remove(at);
                boolean needed = above == this || !above.children.isEmpty() || !above.attributes.isEmpty();
                at = above;
                above = needed ? null : at.parent;
            }
        });
    }

    private static void refuseControls(String value) {
        if (!XmlText.isAllowed(value)) {
            throw new IllegalArgumentException("character that XML cannot hold");
        }
    }

    /** The blanks before a child; empty when it follows something else. */
    String blanksBefore(XmlElement child) {
        return children.blanksBefore(child);
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.write(out);
        out.append(tail);
        if (closedAtOnce && children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        children.write(out);
        out.append(endTag);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }
}
