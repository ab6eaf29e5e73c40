// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.EdidIdentity;
import org.hotseat.model.cluster.Monitor;
import org.hotseat.model.cluster.SwitchOutput;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.MonitorImpl#getEdid <em>Edid</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MonitorImpl#getSwitchOutput <em>Switch Output</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MonitorImpl#getMachineHead <em>Machine Head</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MonitorImpl#getWidthPixels <em>Width Pixels</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.MonitorImpl#getHeightPixels <em>Height Pixels</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitorImpl extends NamedImpl implements Monitor {
	/**
	 * The cached value of the '{@link #getEdid() <em>Edid</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdid()
	 * @generated
	 * @ordered
	 */
	protected EdidIdentity edid;

	/**
	 * The cached value of the '{@link #getSwitchOutput() <em>Switch Output</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitchOutput()
	 * @generated
	 * @ordered
	 */
	protected SwitchOutput switchOutput;

	/**
	 * The default value of the '{@link #getMachineHead() <em>Machine Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachineHead()
	 * @generated
	 * @ordered
	 */
	protected static final int MACHINE_HEAD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMachineHead() <em>Machine Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachineHead()
	 * @generated
	 * @ordered
	 */
	protected int machineHead = MACHINE_HEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getWidthPixels() <em>Width Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthPixels()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_PIXELS_EDEFAULT = 1920;

	/**
	 * The cached value of the '{@link #getWidthPixels() <em>Width Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthPixels()
	 * @generated
	 * @ordered
	 */
	protected int widthPixels = WIDTH_PIXELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeightPixels() <em>Height Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightPixels()
	 * @generated
	 * @ordered
	 */
	protected static final int HEIGHT_PIXELS_EDEFAULT = 1080;

	/**
	 * The cached value of the '{@link #getHeightPixels() <em>Height Pixels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeightPixels()
	 * @generated
	 * @ordered
	 */
	protected int heightPixels = HEIGHT_PIXELS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MonitorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.MONITOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EdidIdentity getEdid() {
		return edid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEdid(EdidIdentity newEdid, NotificationChain msgs) {
		EdidIdentity oldEdid = edid;
		edid = newEdid;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.MONITOR__EDID, oldEdid, newEdid);
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
	public void setEdid(EdidIdentity newEdid) {
		if (newEdid != edid) {
			NotificationChain msgs = null;
			if (edid != null)
				msgs = ((InternalEObject)edid).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.MONITOR__EDID, null, msgs);
			if (newEdid != null)
				msgs = ((InternalEObject)newEdid).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.MONITOR__EDID, null, msgs);
			msgs = basicSetEdid(newEdid, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MONITOR__EDID, newEdid, newEdid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwitchOutput getSwitchOutput() {
		return switchOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwitchOutput(SwitchOutput newSwitchOutput) {
		SwitchOutput oldSwitchOutput = switchOutput;
		switchOutput = newSwitchOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MONITOR__SWITCH_OUTPUT, oldSwitchOutput, switchOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMachineHead() {
		return machineHead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMachineHead(int newMachineHead) {
		int oldMachineHead = machineHead;
		machineHead = newMachineHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MONITOR__MACHINE_HEAD, oldMachineHead, machineHead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidthPixels() {
		return widthPixels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthPixels(int newWidthPixels) {
		int oldWidthPixels = widthPixels;
		widthPixels = newWidthPixels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MONITOR__WIDTH_PIXELS, oldWidthPixels, widthPixels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeightPixels() {
		return heightPixels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeightPixels(int newHeightPixels) {
		int oldHeightPixels = heightPixels;
		heightPixels = newHeightPixels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.MONITOR__HEIGHT_PIXELS, oldHeightPixels, heightPixels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.MONITOR__EDID:
				return basicSetEdid(null, msgs);
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
			case ClusterPackage.MONITOR__EDID:
				return getEdid();
			case ClusterPackage.MONITOR__SWITCH_OUTPUT:
				return getSwitchOutput();
			case ClusterPackage.MONITOR__MACHINE_HEAD:
				return getMachineHead();
			case ClusterPackage.MONITOR__WIDTH_PIXELS:
				return getWidthPixels();
			case ClusterPackage.MONITOR__HEIGHT_PIXELS:
				return getHeightPixels();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.MONITOR__EDID:
				setEdid((EdidIdentity)newValue);
				return;
			case ClusterPackage.MONITOR__SWITCH_OUTPUT:
				setSwitchOutput((SwitchOutput)newValue);
				return;
			case ClusterPackage.MONITOR__MACHINE_HEAD:
				setMachineHead((Integer)newValue);
				return;
			case ClusterPackage.MONITOR__WIDTH_PIXELS:
				setWidthPixels((Integer)newValue);
				return;
			case ClusterPackage.MONITOR__HEIGHT_PIXELS:
				setHeightPixels((Integer)newValue);
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
			case ClusterPackage.MONITOR__EDID:
				setEdid((EdidIdentity)null);
				return;
			case ClusterPackage.MONITOR__SWITCH_OUTPUT:
				setSwitchOutput((SwitchOutput)null);
				return;
			case ClusterPackage.MONITOR__MACHINE_HEAD:
				setMachineHead(MACHINE_HEAD_EDEFAULT);
				return;
			case ClusterPackage.MONITOR__WIDTH_PIXELS:
				setWidthPixels(WIDTH_PIXELS_EDEFAULT);
				return;
			case ClusterPackage.MONITOR__HEIGHT_PIXELS:
				setHeightPixels(HEIGHT_PIXELS_EDEFAULT);
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
			case ClusterPackage.MONITOR__EDID:
				return edid != null;
			case ClusterPackage.MONITOR__SWITCH_OUTPUT:
				return switchOutput != null;
			case ClusterPackage.MONITOR__MACHINE_HEAD:
				return machineHead != MACHINE_HEAD_EDEFAULT;
			case ClusterPackage.MONITOR__WIDTH_PIXELS:
				return widthPixels != WIDTH_PIXELS_EDEFAULT;
			case ClusterPackage.MONITOR__HEIGHT_PIXELS:
				return heightPixels != HEIGHT_PIXELS_EDEFAULT;
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
		result.append(" (machineHead: ");
		result.append(machineHead);
		result.append(", widthPixels: ");
		result.append(widthPixels);
		result.append(", heightPixels: ");
		result.append(heightPixels);
		result.append(')');
		return result.toString();
	}

} //MonitorImpl
