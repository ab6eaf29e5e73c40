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
import org.hotseat.model.cluster.SignalKind;
import org.hotseat.model.cluster.SwitchInput;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Switch Input</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.SwitchInputImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SwitchInputImpl#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SwitchInputImpl#getEdid <em>Edid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SwitchInputImpl extends NamedImpl implements SwitchInput {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected static final SignalKind SIGNAL_EDEFAULT = SignalKind.VIDEO;

	/**
	 * The cached value of the '{@link #getSignal() <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignal()
	 * @generated
	 * @ordered
	 */
	protected SignalKind signal = SIGNAL_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SwitchInputImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.SWITCH_INPUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SWITCH_INPUT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignalKind getSignal() {
		return signal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignal(SignalKind newSignal) {
		SignalKind oldSignal = signal;
		signal = newSignal == null ? SIGNAL_EDEFAULT : newSignal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SWITCH_INPUT__SIGNAL, oldSignal, signal));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ClusterPackage.SWITCH_INPUT__EDID, oldEdid, newEdid);
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
				msgs = ((InternalEObject)edid).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.SWITCH_INPUT__EDID, null, msgs);
			if (newEdid != null)
				msgs = ((InternalEObject)newEdid).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ClusterPackage.SWITCH_INPUT__EDID, null, msgs);
			msgs = basicSetEdid(newEdid, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SWITCH_INPUT__EDID, newEdid, newEdid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClusterPackage.SWITCH_INPUT__EDID:
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
			case ClusterPackage.SWITCH_INPUT__NUMBER:
				return getNumber();
			case ClusterPackage.SWITCH_INPUT__SIGNAL:
				return getSignal();
			case ClusterPackage.SWITCH_INPUT__EDID:
				return getEdid();
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
			case ClusterPackage.SWITCH_INPUT__NUMBER:
				setNumber((Integer)newValue);
				return;
			case ClusterPackage.SWITCH_INPUT__SIGNAL:
				setSignal((SignalKind)newValue);
				return;
			case ClusterPackage.SWITCH_INPUT__EDID:
				setEdid((EdidIdentity)newValue);
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
			case ClusterPackage.SWITCH_INPUT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case ClusterPackage.SWITCH_INPUT__SIGNAL:
				setSignal(SIGNAL_EDEFAULT);
				return;
			case ClusterPackage.SWITCH_INPUT__EDID:
				setEdid((EdidIdentity)null);
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
			case ClusterPackage.SWITCH_INPUT__NUMBER:
				return number != NUMBER_EDEFAULT;
			case ClusterPackage.SWITCH_INPUT__SIGNAL:
				return signal != SIGNAL_EDEFAULT;
			case ClusterPackage.SWITCH_INPUT__EDID:
				return edid != null;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", signal: ");
		result.append(signal);
		result.append(')');
		return result.toString();
	}

} //SwitchInputImpl
