// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.hotseat.model.cluster.Bmc;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.DisplayOutput;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.HostCapacity;
import org.hotseat.model.cluster.LibvirtEndpoint;
import org.hotseat.model.cluster.PlaneInterface;
import org.hotseat.model.cluster.SshEndpoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getSsh <em>Ssh</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getLibvirt <em>Libvirt</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getBmc <em>Bmc</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends NamedImpl implements Host {
	/**
	 * The cached value of the '{@link #getSsh() <em>Ssh</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSsh()
	 * @generated
	 * @ordered
	 */
	protected SshEndpoint ssh;

	/**
	 * The cached value of the '{@link #getLibvirt() <em>Libvirt</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLibvirt()
	 * @generated
	 * @ordered
	 */
	protected LibvirtEndpoint libvirt;

	/**
	 * The cached value of the '{@link #getBmc() <em>Bmc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBmc()
	 * @generated
	 * @ordered
	 */
	protected Bmc bmc;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected HostCapacity capacity;

	/**
	 * The cached value of the '{@link #getInterfaces() <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<PlaneInterface> interfaces;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<DisplayOutput> outputs;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SshEndpoint getSsh() {
		return ssh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSsh(SshEndpoint newSsh, NotificationChain msgs) {
		SshEndpoint oldSsh = ssh;
		ssh = newSsh;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__SSH, oldSsh, newSsh);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSsh(SshEndpoint newSsh) {
		if (newSsh != ssh) {
			NotificationChain msgs = null;
			if (ssh != null)
				msgs = ((InternalEObject)ssh).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__SSH, null, msgs);
			if (newSsh != null)
				msgs = ((InternalEObject)newSsh).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__SSH, null, msgs);
			msgs = basicSetSsh(newSsh, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__SSH, newSsh, newSsh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LibvirtEndpoint getLibvirt() {
		return libvirt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLibvirt(LibvirtEndpoint newLibvirt, NotificationChain msgs) {
		LibvirtEndpoint oldLibvirt = libvirt;
		libvirt = newLibvirt;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__LIBVIRT, oldLibvirt, newLibvirt);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLibvirt(LibvirtEndpoint newLibvirt) {
		if (newLibvirt != libvirt) {
			NotificationChain msgs = null;
			if (libvirt != null)
				msgs = ((InternalEObject)libvirt).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__LIBVIRT, null, msgs);
			if (newLibvirt != null)
				msgs = ((InternalEObject)newLibvirt).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__LIBVIRT, null, msgs);
			msgs = basicSetLibvirt(newLibvirt, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__LIBVIRT, newLibvirt, newLibvirt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bmc getBmc() {
		return bmc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBmc(Bmc newBmc, NotificationChain msgs) {
		Bmc oldBmc = bmc;
		bmc = newBmc;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__BMC, oldBmc, newBmc);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBmc(Bmc newBmc) {
		if (newBmc != bmc) {
			NotificationChain msgs = null;
			if (bmc != null)
				msgs = ((InternalEObject)bmc).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__BMC, null, msgs);
			if (newBmc != null)
				msgs = ((InternalEObject)newBmc).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__BMC, null, msgs);
			msgs = basicSetBmc(newBmc, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__BMC, newBmc, newBmc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostCapacity getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapacity(HostCapacity newCapacity, NotificationChain msgs) {
		HostCapacity oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__CAPACITY, oldCapacity, newCapacity);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(HostCapacity newCapacity) {
		if (newCapacity != capacity) {
			NotificationChain msgs = null;
			if (capacity != null)
				msgs = ((InternalEObject)capacity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__CAPACITY, null, msgs);
			if (newCapacity != null)
				msgs = ((InternalEObject)newCapacity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.HOST__CAPACITY, null, msgs);
			msgs = basicSetCapacity(newCapacity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__CAPACITY, newCapacity, newCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlaneInterface> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectContainmentEList<PlaneInterface>(PlaneInterface.class, this, ClusterPackage.HOST__INTERFACES);
		}
		return interfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DisplayOutput> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<DisplayOutput>(DisplayOutput.class, this, ClusterPackage.HOST__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.HOST__SSH:
				return basicSetSsh(null, msgs);
			case ClusterPackage.HOST__LIBVIRT:
				return basicSetLibvirt(null, msgs);
			case ClusterPackage.HOST__BMC:
				return basicSetBmc(null, msgs);
			case ClusterPackage.HOST__CAPACITY:
				return basicSetCapacity(null, msgs);
			case ClusterPackage.HOST__INTERFACES:
				return ((InternalEList<?>)getInterfaces()).basicRemove(otherEnd, msgs);
			case ClusterPackage.HOST__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.HOST__SSH:
				return getSsh();
			case ClusterPackage.HOST__LIBVIRT:
				return getLibvirt();
			case ClusterPackage.HOST__BMC:
				return getBmc();
			case ClusterPackage.HOST__CAPACITY:
				return getCapacity();
			case ClusterPackage.HOST__INTERFACES:
				return getInterfaces();
			case ClusterPackage.HOST__OUTPUTS:
				return getOutputs();
			case ClusterPackage.HOST__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.HOST__SSH:
				setSsh((SshEndpoint)newValue);
				return;
			case ClusterPackage.HOST__LIBVIRT:
				setLibvirt((LibvirtEndpoint)newValue);
				return;
			case ClusterPackage.HOST__BMC:
				setBmc((Bmc)newValue);
				return;
			case ClusterPackage.HOST__CAPACITY:
				setCapacity((HostCapacity)newValue);
				return;
			case ClusterPackage.HOST__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends PlaneInterface>)newValue);
				return;
			case ClusterPackage.HOST__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends DisplayOutput>)newValue);
				return;
			case ClusterPackage.HOST__NOTES:
				setNotes((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.HOST__SSH:
				setSsh((SshEndpoint)null);
				return;
			case ClusterPackage.HOST__LIBVIRT:
				setLibvirt((LibvirtEndpoint)null);
				return;
			case ClusterPackage.HOST__BMC:
				setBmc((Bmc)null);
				return;
			case ClusterPackage.HOST__CAPACITY:
				setCapacity((HostCapacity)null);
				return;
			case ClusterPackage.HOST__INTERFACES:
				getInterfaces().clear();
				return;
			case ClusterPackage.HOST__OUTPUTS:
				getOutputs().clear();
				return;
			case ClusterPackage.HOST__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.HOST__SSH:
				return ssh != null;
			case ClusterPackage.HOST__LIBVIRT:
				return libvirt != null;
			case ClusterPackage.HOST__BMC:
				return bmc != null;
			case ClusterPackage.HOST__CAPACITY:
				return capacity != null;
			case ClusterPackage.HOST__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case ClusterPackage.HOST__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case ClusterPackage.HOST__NOTES:
				return !NOTES_EDEFAULT.equals(notes);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //HostImpl
