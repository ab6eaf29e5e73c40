// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An element that is read and changed in place. New children are indented like their neighbours; removed ones take
 * their line with them. Confined to one thread, like the whole document.
 */
public final class XmlElement implements XmlNode {

    private final String name;
    private final int line;
    private final @Nullable XmlElement parent;
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<XmlNode> children = new ArrayList<>();
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
        return attributes.stream().filter(one -> one.name().equals(key)).map(XmlAttribute::value).findFirst()
                .orElse("");
    }

    /**
     * Whether an attribute is there.
     *
     * @param key its name
     * @return true when it is, even if empty
     */
    public boolean hasAttribute(String key) {
        return attributes.stream().anyMatch(one -> one.name().equals(key));
    }

    /**
     * What its attributes say.
     *
     * @return values by name, in the order of names
     */
    public SortedMap<String, String> attributes() {
        SortedMap<String, String> values = new TreeMap<>();
        attributes.forEach(one -> values.put(one.name(), one.value()));
        return values;
    }

    /**
     * Sets an attribute; one that has this value already stays as written.
     *
     * @param key its name
     * @param value its value; empty removes it
     */
    public void setAttribute(String key, String value) {
        refuseControls(value);
        if (value.isEmpty()) {
            attributes.removeIf(one -> one.name().equals(key));
            return;
        }
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute old = attributes.get(i);
            if (old.name().equals(key)) {
                attributes.set(i, old.value().equals(value) ? old : old.with(value));
                return;
            }
        }
        attributes.add(XmlAttribute.of(key, value));
    }

    /**
     * Its text without that of its children.
     *
     * @return the text, trimmed
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (XmlNode node : children) {
            if (node instanceof XmlRaw raw) {
                out.append(raw.content());
            }
        }
        return out.toString().strip();
    }

    /**
     * Sets the text of an element without children of its own; comments in it are lost only when the text changes.
     *
     * @param text the text
     */
    public void setText(String text) {
        refuseControls(text);
        if (text().equals(text)) {
            return;
        }
        children.removeIf(XmlRaw.class::isInstance);
        closedAtOnce = false;
        children.add(0, new XmlRaw(XmlRaw.Kind.TEXT, XmlText.encode(text)));
    }

    /**
     * Whether it says nothing: no attribute, no child, no text.
     *
     * @return true when it could as well be missing, unless it is a flag
     */
    public boolean isBare() {
        return attributes.isEmpty() && children.stream().allMatch(node -> node instanceof XmlRaw raw && raw.isBlank());
    }

    /**
     * Its child elements.
     *
     * @return a copy, in order
     */
    public List<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
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
        List<XmlElement> others = elements();
        String indent = XmlIndent.ofChildren(this);
        if (others.isEmpty()) {
            children.removeIf(node -> node instanceof XmlRaw raw && raw.isBlank());
            children.add(XmlIndent.blanks(indent));
            children.add(made);
            children.add(XmlIndent.blanks(XmlIndent.of(this)));
        } else if (position < others.size()) {
            int at = children.indexOf(others.get(position));
            children.add(at, XmlIndent.blanks(indent));
            children.add(at, made);
        } else {
            int at = children.indexOf(others.get(others.size() - 1)) + 1;
            children.add(at, made);
            children.add(at, XmlIndent.blanks(indent));
        }
        closedAtOnce = false;
        return made;
    }

    /**
     * Removes a child and the blanks before it; nothing happens when it is not one.
     *
     * @param child the child
     */
    public void remove(XmlElement child) {
        int at = children.indexOf(child);
        if (at < 0) {
            return;
        }
        children.remove(at);
        if (at > 0 && children.get(at - 1) instanceof XmlRaw raw && raw.isBlank()) {
            children.remove(at - 1);
        }
        boolean empty = children.stream().allMatch(node -> node instanceof XmlRaw raw && raw.isBlank());
        if (empty) {
            children.clear();
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
        int at = children.indexOf(child);
        return at > 0 && children.get(at - 1) instanceof XmlRaw raw && raw.isBlank() ? raw.source() : "";
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach(attribute -> attribute.write(out));
        out.append(tail);
        if (closedAtOnce && children.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (XmlNode node : children) {
            switch (node) {
                case XmlElement element -> element.write(out);
                case XmlRaw raw -> out.append(raw.source());
            }
        }
        out.append(endTag);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }
}
