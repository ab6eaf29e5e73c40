// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.Room;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Room</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.RoomImpl#getWidthMillimetres <em>Width Millimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.RoomImpl#getDepthMillimetres <em>Depth Millimetres</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.RoomImpl#getPicture <em>Picture</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoomImpl extends NamedImpl implements Room {
	/**
	 * The default value of the '{@link #getWidthMillimetres() <em>Width Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMillimetres()
	 * @generated
	 * @ordered
	 */
	protected static final int WIDTH_MILLIMETRES_EDEFAULT = 12000;

	/**
	 * The cached value of the '{@link #getWidthMillimetres() <em>Width Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidthMillimetres()
	 * @generated
	 * @ordered
	 */
	protected int widthMillimetres = WIDTH_MILLIMETRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepthMillimetres() <em>Depth Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthMillimetres()
	 * @generated
	 * @ordered
	 */
	protected static final int DEPTH_MILLIMETRES_EDEFAULT = 8000;

	/**
	 * The cached value of the '{@link #getDepthMillimetres() <em>Depth Millimetres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepthMillimetres()
	 * @generated
	 * @ordered
	 */
	protected int depthMillimetres = DEPTH_MILLIMETRES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected static final String PICTURE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPicture() <em>Picture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPicture()
	 * @generated
	 * @ordered
	 */
	protected String picture = PICTURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoomImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.ROOM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWidthMillimetres() {
		return widthMillimetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWidthMillimetres(int newWidthMillimetres) {
		int oldWidthMillimetres = widthMillimetres;
		widthMillimetres = newWidthMillimetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ROOM__WIDTH_MILLIMETRES, oldWidthMillimetres, widthMillimetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDepthMillimetres() {
		return depthMillimetres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepthMillimetres(int newDepthMillimetres) {
		int oldDepthMillimetres = depthMillimetres;
		depthMillimetres = newDepthMillimetres;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ROOM__DEPTH_MILLIMETRES, oldDepthMillimetres, depthMillimetres));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPicture() {
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPicture(String newPicture) {
		String oldPicture = picture;
		picture = newPicture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ROOM__PICTURE, oldPicture, picture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.ROOM__WIDTH_MILLIMETRES:
				return getWidthMillimetres();
			case ClusterPackage.ROOM__DEPTH_MILLIMETRES:
				return getDepthMillimetres();
			case ClusterPackage.ROOM__PICTURE:
				return getPicture();
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
			case ClusterPackage.ROOM__WIDTH_MILLIMETRES:
				setWidthMillimetres((Integer)newValue);
				return;
			case ClusterPackage.ROOM__DEPTH_MILLIMETRES:
				setDepthMillimetres((Integer)newValue);
				return;
			case ClusterPackage.ROOM__PICTURE:
				setPicture((String)newValue);
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
			case ClusterPackage.ROOM__WIDTH_MILLIMETRES:
				setWidthMillimetres(WIDTH_MILLIMETRES_EDEFAULT);
				return;
			case ClusterPackage.ROOM__DEPTH_MILLIMETRES:
				setDepthMillimetres(DEPTH_MILLIMETRES_EDEFAULT);
				return;
			case ClusterPackage.ROOM__PICTURE:
				setPicture(PICTURE_EDEFAULT);
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
			case ClusterPackage.ROOM__WIDTH_MILLIMETRES:
				return widthMillimetres != WIDTH_MILLIMETRES_EDEFAULT;
			case ClusterPackage.ROOM__DEPTH_MILLIMETRES:
				return depthMillimetres != DEPTH_MILLIMETRES_EDEFAULT;
			case ClusterPackage.ROOM__PICTURE:
				return !PICTURE_EDEFAULT.equals(picture);
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
		result.append(" (widthMillimetres: ");
		result.append(widthMillimetres);
		result.append(", depthMillimetres: ");
		result.append(depthMillimetres);
		result.append(", picture: ");
		result.append(picture);
		result.append(')');
		return result.toString();
	}

} //RoomImpl
